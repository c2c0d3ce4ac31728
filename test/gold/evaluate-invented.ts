/**
 * Audits the invented paragraphs of test/audit/invented.json and prints how many planted errors are found and how many
 * consistent paragraphs are flagged.
 *
 *   npx tsx test/gold/evaluate-invented.ts [first|second] [--errors]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { audited } from "../audit/audited.js";

interface Invented {
  readonly text: readonly string[];
  readonly error: { readonly kind: string; readonly about: string } | null;
}

const { values, positionals } = parseArgs({ options: { errors: { type: "boolean" } }, allowPositionals: true });
const sets = JSON.parse(readFileSync("test/audit/invented.json", "utf8")) as Record<"first" | "second", readonly Invented[]>;

for (const set of positionals.length > 0 ? (positionals as (keyof typeof sets)[]) : (["first", "second"] as const)) {
  const [found, wrong, beside] = [[0, 0], [0, 0], [0, 0]];
  for (const { text, error } of sets[set]) {
    const flags = (await audited(...text)).inconsistencies;
    const words = flags.map((flag) => JSON.stringify([flag.stated, flag.computed, flag.how, flag.message]).toLowerCase());
    const right = error !== null && words.some((flag) => bare(flag).includes(bare(error.about.toLowerCase())));
    if (error === null) wrong[0] += flags.length > 0 ? 1 : 0;
    else found[0] += right ? 1 : 0;
    if (error !== null && !right && flags.length > 0) beside[0]++;
    (error === null ? wrong : found)[1]!++;
    if (values.errors === true && (error === null ? flags.length > 0 : !right)) console.log(`${error === null ? "FALSE" : flags.length > 0 ? `BESIDE ${error.kind}` : `MISSED ${error.kind}`}  ${text.join(" ¶ ")}\n        ${flags.map(({ message }) => message).join(" | ")}`);
  }
  console.log(`${set}: ${found[0]} of ${found[1]} planted errors found, ${beside[0]} flagged otherwise; ${wrong[0]} of ${wrong[1]} consistent paragraphs flagged`);
}

/** «45 per cent» is told as «45%» or «45» too. */
function bare(words: string): string {
  return words.replace(/ per cent|%| percentage points/g, "");
}
