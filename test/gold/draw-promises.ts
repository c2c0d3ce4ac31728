/**
 * Draws the promises that are labelled by hand: plans or works under way of earlier documents of a State, each beside one of its later
 * documents in turn. Prints them for the reader who labels; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-promises.ts first|second|third|fourth > FILE
 */
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import type { Claim } from "../../src/schema/assertion.js";
import { isOwnWord, PROMISE_SAMPLES, promisePath, type SampleName } from "./promise-samples.js";
import { draw, seeded } from "./seeded.js";

const name = process.argv[2] as SampleName;
const { seed, strata } = PROMISE_SAMPLES[name];
const names = Object.keys(PROMISE_SAMPLES) as SampleName[];
const labelled = names
  .slice(0, names.indexOf(name))
  .flatMap((sample) => (JSON.parse(readFileSync(PROMISE_SAMPLES[sample].file, "utf8")) as { labels: { earlier: string; start: number }[] }).labels);
const isNew = (code: string, { source }: Claim) => !labelled.some(({ earlier, start }) => earlier === code && start === source.start);
const random = seeded(seed);
const drawn = [];
for (const { earlier, later, count } of strata) {
  const document = await read(readFileSync(`../shared/${promisePath(earlier)}`), { name: earlier });
  const promises = extractClaims(document).filter(
    (claim) => isOwnWord(document, claim) && isNew(earlier, claim) && (claim.act === "plan" || claim.status === "planned" || claim.status === "under-way"),
  );
  for (const [i, claim] of draw(promises, count, random).entries()) {
    const { paragraph, line, start, end } = claim.source;
    drawn.push({
      earlier,
      later: later[i % later.length],
      paragraph: paragraph ?? `L${line}`,
      start,
      end,
      act: claim.act,
      status: claim.status,
      heading: claim.headings?.at(-1),
      text: claim.context ?? claim.text,
    });
  }
}
console.log(JSON.stringify(drawn, null, 1));
