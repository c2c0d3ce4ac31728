/**
 * Draws the promises that are labelled by hand: plans or works under way of earlier documents of a State, each beside one of its later
 * documents in turn. Prints them for the reader who labels; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-promises.ts first|second|third|fourth|fifth > FILE
 */
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { complete } from "../../src/extract/fields/complete.js";
import type { Claim } from "../../src/schema/assertion.js";
import { isUnsettled, mayHaveChanged } from "./may-have-changed.js";
import { isPresented, PROMISE_SAMPLES, promisePath, type SampleName } from "./promise-samples.js";
import { draw, seeded } from "./seeded.js";

interface Drawn {
  readonly earlier: string;
  readonly later: string;
  readonly start: number | null;
  readonly [field: string]: unknown;
}

const name = process.argv[2] as SampleName;
const { seed, strata, wholeSpeech = false } = PROMISE_SAMPLES[name];
const names = Object.keys(PROMISE_SAMPLES) as SampleName[];
const labelled = names
  .slice(0, names.indexOf(name))
  .flatMap((sample) => (JSON.parse(readFileSync(PROMISE_SAMPLES[sample].file, "utf8")) as { labels: { earlier: string; start: number }[] }).labels);
const isNew = (code: string, { source }: Claim) => !labelled.some(({ earlier, start }) => earlier === code && start === source.start);
const random = seeded(seed);
const drawn: Drawn[] = [];
for (const { earlier, later, count, beside } of strata) {
  const isOld = ({ source }: Claim) => drawn.some((other) => other.earlier === earlier && other.start === source.start);
  const promises = (await claimsOf(earlier)).filter(
    (claim) => isNew(earlier, claim) && !isOld(claim) && (claim.act === "plan" || claim.status === "planned" || claim.status === "under-way"),
  );
  const told = beside === undefined ? [] : await Promise.all(later.map(async (code) => (await claimsOf(code)).map((claim) => complete(claim))));
  const beheld = beside === "to-come" ? told.map((claims) => claims.filter(isUnsettled)) : told;
  const pool = promises.filter((claim) => beheld.every((claims) => mayHaveChanged(complete(claim), claims)));
  for (const [i, claim] of draw(pool, count, random).entries()) {
    const { paragraph, line, start, end } = claim.source;
    drawn.push({
      earlier,
      later: later[i % later.length]!,
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

/** The State's own claims in a document. */
async function claimsOf(code: string): Promise<Claim[]> {
  const document = await read(readFileSync(`../shared/${promisePath(code)}`), { name: code });
  return extractClaims(document).filter((claim) => wholeSpeech || isPresented(document, claim));
}
