/**
 * Audits the invented paragraphs of test/audit/invented.json and prints how many planted errors are found and how many
 * consistent paragraphs are flagged.
 *
 *   npx tsx test/gold/evaluate-invented.ts [first|second|third|fourth|fifth|sixth|seventh] [--errors]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { conflictsAcross } from "../../src/audit/across/across.js";
import { audited, documentOf } from "../audit/audited.js";

const EARLIER = { kind: "national-report", state: "NOR", date: "2019" } as const;
const LATER = { ...EARLIER, date: "2024" } as const;

interface Invented {
  readonly text: readonly string[];
  /** Of a later document of the same State: then conflicts between the two are looked for. */
  readonly later?: readonly string[];
  readonly error: { readonly kind: string; readonly about: string } | null;
}

const NAMES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;
const { values, positionals } = parseArgs({ options: { errors: { type: "boolean" } }, allowPositionals: true });
const sets = JSON.parse(readFileSync("test/audit/invented.json", "utf8")) as Record<(typeof NAMES)[number], readonly Invented[]>;

for (const set of positionals.length > 0 ? (positionals as (typeof NAMES)[number][]) : NAMES) {
  const score = { found: 0, planted: 0, beside: 0, flagged: 0, consistent: 0 };
  for (const { text, later, error } of sets[set]) {
    const flags =
      later === undefined
        ? (await audited(...text)).inconsistencies
        : conflictsAcross([await documentOf(text, EARLIER, "earlier.txt"), await documentOf(later, LATER, "later.txt")]);
    const words = flags.map((flag) => JSON.stringify([flag.stated, flag.computed, flag.how, flag.message]).toLowerCase());
    const right =
      error !== null &&
      (error.about === "status" || error.kind === "status"
        ? flags.some(({ kind }) => kind === "status")
        : words.some((flag) => bare(flag).includes(bare(error.about.toLowerCase()))));
    if (error === null) score.consistent++;
    else score.planted++;
    if (error === null && flags.length > 0) score.flagged++;
    if (right) score.found++;
    if (error !== null && !right && flags.length > 0) score.beside++;
    if (values.errors === true && (error === null ? flags.length > 0 : !right))
      console.log(
        `${error === null ? "FALSE" : flags.length > 0 ? `BESIDE ${error.kind}` : `MISSED ${error.kind}`}  ${[...text, ...(later ?? []).map((paragraph) => `later: ${paragraph}`)].join(" ¶ ")}\n        ${flags.map(({ message }) => message).join(" | ")}`,
      );
  }
  console.log(
    `${set}: ${score.found} of ${score.planted} planted errors found, ${score.beside} flagged otherwise; ${score.flagged} of ${score.consistent} consistent paragraphs flagged`,
  );
}

/** «45 per cent» is told as «45%» or «45» too. */
function bare(words: string): string {
  return words.replace(/ per cent|%| percentage points/g, "");
}
