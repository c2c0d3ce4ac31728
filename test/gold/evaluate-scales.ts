/**
 * Scores the reader of states against the two samples of sentences of the UPR outcome reports that were labelled by hand before any run:
 * test/gold/scales.json, on which cues may be tuned, and scales-second.json, on which nothing is.
 *
 *   npx tsx test/gold/evaluate-scales.ts [--errors] [--second]
 */
import { existsSync, readFileSync } from "node:fs";
import { complete } from "../../src/extract/complete.js";
import { decode } from "../../src/read/decode.js";
import { linesOf } from "../../src/read/lines.js";
import type { Assertion } from "../../src/schema/assertion.js";
import { splitSentences } from "../../src/text/sentences.js";

interface Label { file: string; line: number; opening: string; matter: string; fits: boolean; state: string; mode: string }
const SOURCE = "../shared/documents/upr-outcomes";
if (!existsSync(SOURCE)) {
  console.error(`evaluate-scales: ${SOURCE} is absent; nothing is scored`);
  process.exit(2);
}
const { labels } = JSON.parse(readFileSync(`test/gold/${process.argv.includes("--second") ? "scales-second" : "scales"}.json`, "utf8")) as { labels: Label[] };
const lines = new Map<string, string[]>();
const sentenceOf = ({ file, line, opening }: Label): string => {
  if (!lines.has(file)) lines.set(file, linesOf(decode(readFileSync(`${SOURCE}/${file}`), file).text).map(({ text }) => text.replace(/\s+/g, " ").trim()));
  const text = lines.get(file)![line - 1] ?? "";
  const sentences = splitSentences(text).map(([start, end]) => text.slice(start, end));
  return sentences.find((sentence) => sentence.startsWith(opening.replace(/\s+/g, " ").split(" ").slice(0, 3).join(" "))) ?? sentences[0] ?? "";
};
/** What the sentence is as an assertion: an outcome report asks in its recommendations, and reports everywhere else. */
const asAssertion = (text: string): Assertion => {
  const asks = /\([A-Z][\p{L}’' ,.-]+\);?\.?$/u.test(text) || /\b(?:recommend|urge|encourage|call|should|suggest)/.test(text);
  const source = { document: "d", paragraph: null, line: 1, endLine: 1, paragraphLine: 1, start: null, end: null, spans: null, quote: null, focus: null, also: [] };
  return asks ? { id: "x", act: "recommendation", text, source } : { id: "x", act: "fact", text, source };
};
let right = 0, near = 0, read = 0, of = 0, silentRight = 0, silent = 0;
for (const label of labels.filter(({ fits }) => fits)) {
  const text = sentenceOf(label);
  const reading = complete(asAssertion(text)).readings?.find(({ matter }) => matter === label.matter);
  if (label.state === "none") {
    silent++;
    if (reading === undefined) silentRight++;
    continue;
  }
  of++;
  if (reading !== undefined) read++;
  if (reading?.state === label.state) right++;
  else if (process.argv.includes("--errors")) console.log(`want ${label.state}/${label.mode} got ${reading?.state ?? "none"}/${reading?.mode ?? ""} [${reading?.words ?? ""}] ${label.matter}: ${text}`);
  if (reading !== undefined && reading.mode === label.mode) near++;
}
console.log(`sentences with a state ${of}: a state read for ${read}, the right one ${right} (${((100 * right) / of).toFixed(1)} %), the right mode ${near}`);
console.log(`sentences without one ${silent}: none read for ${silentRight}`);
