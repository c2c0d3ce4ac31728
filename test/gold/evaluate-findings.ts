/**
 * Scores the findings of invented passages (test/gold/findings-invented.json): one to one, as the scorer of the gold pairs them.
 *
 *   npm run evaluate:findings [-- --errors]
 */
import { readFileSync } from "node:fs";
import { extractFindings } from "../../src/extract/findings/findings.js";
import type { Finding } from "../../src/schema/assertion.js";
import { aDocument, numbered } from "../support/documents.js";

interface Passage {
  readonly text: string;
  readonly findings: readonly { readonly act: string; readonly anchor: string }[];
}
const { passages } = JSON.parse(readFileSync("test/gold/findings-invented.json", "utf8")) as { passages: readonly Passage[] };
const document = await aDocument(numbered(...passages.map(({ text }) => text)), { kind: "compilation" }, "compilation.txt");
const found = extractFindings(document);
const score = { wanted: 0, told: found.length, right: 0, act: 0 };
passages.forEach(({ text, findings }, i) => {
  const here = found.filter(({ source }) => source.paragraph === String(i + 1));
  const used = new Map<Finding, string>();
  for (const placeOf of [({ source }: Finding) => source.focus!.quote, ({ source }: Finding) => source.quote])
    for (const { act, anchor } of findings) {
      if ([...used.values()].includes(anchor)) continue;
      const fits = here.filter((finding) => !used.has(finding) && placeOf(finding)!.includes(anchor));
      const best = fits.find((finding) => finding.act === act) ?? fits[0];
      if (best === undefined) continue;
      used.set(best, anchor);
      if (best.act === act) score.act++;
    }
  score.wanted += findings.length;
  score.right += used.size;
  if (process.argv.includes("--errors") && (used.size < findings.length || here.length > used.size))
    console.log(
      `${text}\n${here.map((finding) => `   ${used.has(finding) ? "right  " : "surplus"} ${finding.act}: ${finding.source.focus!.quote}`).join("\n")}\n   wanted: ${findings.map(({ anchor }) => anchor).join(" | ")}`,
    );
});
console.log(
  `precision ${score.right} of ${score.told} (${((100 * score.right) / score.told).toFixed(0)} %), recall ${score.right} of ${score.wanted} (${((100 * score.right) / score.wanted).toFixed(0)} %), act ${score.act} of ${score.right}`,
);
