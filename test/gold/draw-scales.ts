/**
 * Draws sentences of the UPR outcome reports that show a matter with a scale, for a reader who labels the state of each.
 * Prints file, line, sentence, matter and its states; what our reader of states says is not shown.
 *
 *   npx tsx test/gold/draw-scales.ts > FILE                              the first sample, on which cues may be tuned
 *   npx tsx test/gold/draw-scales.ts --seed 50817 --count 110 > FILE     the second, whose misses were read later
 *   npx tsx test/gold/draw-scales.ts --seed 90417 > FILE                 the third, whose misses were read later
 *   npx tsx test/gold/draw-scales.ts --seed 61203 --count 105 > FILE     the fourth, likewise
 *   npx tsx test/gold/draw-scales.ts --seed 83377 --besides > FILE       the fifth: no line of which an earlier sample has a sentence
 *   npx tsx test/gold/draw-scales.ts --seed 47291 --besides --fifth > FILE   the sixth, likewise, the fifth among the earlier ones
 */
import { readFileSync, readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { findMatters } from "../../src/knowledge/matters/matters.js";
import { decode } from "../../src/read/decode.js";
import { linesOf } from "../../src/read/plain/lines.js";
import { splitSentences } from "../../src/text/sentences.js";
import { wordsOf } from "../../src/text/words.js";
import { draw, seeded } from "./seeded.js";

const SOURCE = "../shared/documents/upr-outcomes";
const placeOf = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;
const { values: args } = parseArgs({
  options: {
    seed: { type: "string", default: "31121" },
    count: { type: "string", default: "150" },
    besides: { type: "boolean", default: false },
    fifth: { type: "boolean", default: false },
  },
});
const EARLIER = ["scales", "scales-second", "scales-third", "scales-fourth", ...(args.fifth ? ["scales-fifth"] : [])];
/** The lines that the earlier samples took, by file and number. */
const taken = new Set(
  args.besides
    ? EARLIER.flatMap((name) =>
        (JSON.parse(readFileSync(`test/gold/${name}.json`, "utf8")) as { labels: { file: string; line: number }[] }).labels.map(placeOf),
      )
    : [],
);
const random = seeded(Number(args.seed));
const sentences = draw(readdirSync(SOURCE).sort(), 60, random).flatMap((file) =>
  linesOf(decode(readFileSync(`${SOURCE}/${file}`), file).text).flatMap((line) => {
    const text = line.text.replace(/\s+/g, " ").trim();
    return splitSentences(text).map(([start, end]) => ({ file, line: line.number, sentence: text.slice(start, end) }));
  }),
);
const long = sentences.filter((row) => !taken.has(placeOf(row))).filter(({ sentence }) => sentence.length > 70 && sentence.length < 400);
const labelled = [];
for (const row of draw(long, 4000, random)) {
  if (labelled.length === Number(args.count)) break;
  const withScale = findMatters(wordsOf(row.sentence))
    .map(({ row: matter }) => matter)
    .filter((matter) => matter.scale !== null);
  const matter = withScale[Math.floor(random() * withScale.length)];
  if (matter === undefined) continue;
  labelled.push({ ...row, matter: matter.id, label: matter.label, states: matter.scale!.map((state) => `${state.id}: ${state.label}`) });
}
console.log(JSON.stringify(labelled, null, 1));
