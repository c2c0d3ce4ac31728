/**
 * Writes data/frequencies.json: in how many paragraphs of the UPR outcome reports each term, concept and matter stands, so that
 * retrieval knows how telling a word is without counting it in the one document at hand. `npm run frequencies`
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { findMatters } from "../../src/knowledge/matters/matters.js";
import { termsOf } from "../../src/link/terms.js";
import { decode } from "../../src/read/decode.js";
import { splitSentences } from "../../src/text/sentences.js";
import { wordsOf } from "../../src/text/words.js";

const SOURCE = "../shared/documents/upr-outcomes";
if (!existsSync(SOURCE)) {
  console.error(`count-frequencies: ${SOURCE} is absent`);
  process.exit(2);
}
/** Rarer terms are all alike: what stands in fewer paragraphs is left out. */
const FEWEST = 8;
const SHORTEST = 120;

const counts = new Map<string, number>();
let paragraphs = 0;
for (const name of readdirSync(SOURCE).sort()) {
  const { text } = decode(readFileSync(`${SOURCE}/${name}`), name);
  for (const paragraph of text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line.length >= SHORTEST)) {
    paragraphs++;
    const terms = new Set(termsOf(wordsOf(paragraph)).keys());
    for (const [start, end] of splitSentences(paragraph)) for (const { row } of findMatters(wordsOf(paragraph.slice(start, end)))) terms.add(`#${row.id}`);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
const kept = [...counts].filter(([term, count]) => count >= FEWEST || term.startsWith("#")).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  "data/frequencies.json",
  `${JSON.stringify({ source: `Counted over ${paragraphs} paragraphs of 258 UPR outcome reports of 2008 to 2014 by test/gold/count-frequencies.ts; terms in fewer than ${FEWEST} left out`, paragraphs, counts: Object.fromEntries(kept) }).replace(/,"/g, ',\n"')}\n`,
);
console.log(`${paragraphs} paragraphs, ${kept.length} terms`);
