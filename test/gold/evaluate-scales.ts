/**
 * Scores the reader of states against samples of sentences of the UPR outcome reports that were labelled by hand before any run:
 * test/gold/scales.json to scales-fourth.json, whose misses were read, and scales-fifth.json and scales-sixth.json: of these every other label,
 * the seen half, may be read.
 *
 *   npx tsx test/gold/evaluate-scales.ts [--second | --third | --fourth | --fifth | --sixth [--seen | --held]] [--errors]
 */
import { existsSync, readFileSync } from "node:fs";
import { readClaim } from "../../src/extract/claims/claim-act.js";
import { furtherThings } from "../../src/extract/findings/further-things.js";
import { splitLimbs } from "../../src/extract/findings/limbs.js";
import { findSpeeches } from "../../src/extract/findings/speeches.js";
import { findMatters } from "../../src/knowledge/matters/matters.js";
import { isAskedVerb } from "../../src/knowledge/speakers/is-asked-verb.js";
import { wordsOf } from "../../src/text/words.js";
import { complete } from "../../src/extract/fields/complete.js";
import { decode } from "../../src/read/decode.js";
import { linesOf } from "../../src/read/plain/lines.js";
import type { Assertion } from "../../src/schema/assertion.js";
import { splitSentences } from "../../src/text/sentences.js";
import { aSource } from "../support/samples.js";

interface Label {
  file: string;
  line: number;
  opening: string;
  matter: string;
  fits: boolean;
  state: string;
  mode: string;
}
const SOURCE = "../shared/documents/upr-outcomes";
if (!existsSync(SOURCE)) {
  console.error(`evaluate-scales: ${SOURCE} is absent; nothing is scored`);
  process.exit(2);
}
const sample = ["second", "third", "fourth", "fifth", "sixth"].find((name) => process.argv.includes(`--${name}`));
const half = process.argv.includes("--seen") ? 0 : process.argv.includes("--held") ? 1 : null;
const { labels: all } = JSON.parse(readFileSync(`test/gold/${["scales", sample].filter(Boolean).join("-")}.json`, "utf8")) as { labels: Label[] };
const labels = all.filter((_, i) => half === null || i % 2 === half);
const lines = new Map<string, string[]>();
const sentenceOf = ({ file, line, opening, matter }: Label): string => {
  if (!lines.has(file))
    lines.set(
      file,
      linesOf(decode(readFileSync(`${SOURCE}/${file}`), file).text).map(({ text }) => text.replace(/\s+/g, " ").trim()),
    );
  const text = lines.get(file)![line - 1] ?? "";
  const sentences = splitSentences(text).map(([start, end]) => text.slice(start, end));
  const begins = (count: number) => sentences.filter((sentence) => sentence.startsWith(opening.replace(/\s+/g, " ").split(" ").slice(0, count).join(" ")));
  const candidates = begins(4).length > 0 ? begins(4) : begins(3).length > 0 ? begins(3) : sentences;
  return candidates.find((sentence) => findMatters(wordsOf(sentence)).some(({ row }) => row.id === matter)) ?? candidates[0] ?? "";
};
const SOURCE_OF_NONE = aSource({ document: "d", paragraph: null, line: 1, endLine: 1, paragraphLine: 1 });
/** The States that recommend stand in brackets at the end, as «(Mexico);»; an abbreviation such as «(ICCPR).» is none. */
const NAMED = /\((?!\p{Lu}+[-\d\p{Lu}]*\))\p{Lu}[\p{L}’' ,.-]+\);?\.?$/u;
/** Cut as the extractor cuts: acts of speech and their limbs; a sentence of a list that opens with a verb asks. */
const assertionsOf = (text: string): Assertion[] => {
  const words = wordsOf(text);
  const opens = words.slice(0, 5).some(({ form }, i) => isAskedVerb(form) && words.slice(0, i).every((word) => /^\d+$|^to$|ly$|^take$/.test(word.form)));
  const spoken = opens ? [] : findSpeeches(text, words);
  const asks = opens || (spoken.length === 0 && NAMED.test(text));
  const speeches = asks ? [] : spoken;
  const acts = speeches.length > 0 ? speeches : [{ act: asks ? ("recommendation" as const) : ("report" as const), start: 0, content: 0, end: text.length }];
  return acts.flatMap((speech) =>
    splitLimbs(text, words, speech, [], (inside) => furtherThings(text, inside, speech.act, speech.content)).map(([start, end]): Assertion => {
      const part = { id: "x", text: text.slice(start === speech.start ? Math.min(speech.content, end) : start, end), context: text, source: SOURCE_OF_NONE };
      return speech.act === "report" ? { ...part, ...claimFields(part.text) } : { ...part, act: speech.act };
    }),
  );
};
const claimFields = (text: string) => {
  const { act, status } = readClaim(wordsOf(text), true);
  return { act, status };
};
/** The reading of the matter in the limb that speaks of it; where the matter shows in the whole sentence alone, that of the whole. */
const readingIn = (text: string, matter: string) => {
  const parts = assertionsOf(text);
  const whole: Assertion = { ...parts.at(-1)!, text };
  return [...parts, whole].flatMap((part) => complete(part).readings ?? []).find((reading) => reading.matter === matter);
};
let right = 0,
  near = 0,
  read = 0,
  of = 0,
  silentRight = 0,
  silent = 0,
  moved = 0;
for (const label of labels.filter(({ fits }) => fits)) {
  const text = sentenceOf(label);
  const reading = readingIn(text, label.matter);
  if (label.mode === "none") {
    silent++;
    if (reading === undefined) silentRight++;
    continue;
  }
  of++;
  if (reading !== undefined) read++;
  else if (!findMatters(wordsOf(text)).some(({ row }) => row.id === label.matter)) moved++;
  if (reading?.state === label.state) right++;
  else if (process.argv.includes("--errors"))
    console.log(`want ${label.state}/${label.mode} got ${reading?.state ?? "none"}/${reading?.mode ?? ""} [${reading?.words ?? ""}] ${label.matter}: ${text}`);
  if (reading !== undefined && reading.mode === label.mode) near++;
}
console.log(`sentences with a state ${of}: a state read for ${read}, the right one ${right} (${((100 * right) / of).toFixed(1)} %), the right mode ${near}`);
console.log(
  `of ${of - moved} that the row still catches (${moved} are another row’s since rows were told apart): the right one ${((100 * right) / (of - moved)).toFixed(1)} %`,
);
console.log(`sentences without one ${silent}: none read for ${silentRight}`);
