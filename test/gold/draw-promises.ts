/**
 * Draws the promises that are labelled by hand: 30 plans or works under way of each of two earlier documents of Kazakhstan, each beside
 * one of two later documents in turn. Prints them for the reader who labels; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-promises.ts > FILE
 */
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims.js";
import { draw, seeded } from "./seeded.js";

const EARLIER: readonly [code: string, path: string][] = [
  ["N19", "seeds/000_41d84227a9109d9f.txt"],
  ["K21", "seeds/004_877deedb22a1ac1f.txt"],
];
const LATER = ["R22", "H24"];
const EACH = 30;
const random = seeded(20261128);
const drawn = [];
for (const [code, path] of EARLIER) {
  const document = await read(readFileSync(`../shared/${path}`), { name: code });
  const promises = extractClaims(document).filter(({ act, status }) => act === "plan" || status === "planned" || status === "under-way");
  for (const [i, claim] of draw(promises, EACH, random).entries()) {
    const { paragraph, line, start, end } = claim.source;
    drawn.push({ earlier: code, later: LATER[i % LATER.length], paragraph: paragraph ?? `L${line}`, start, end, act: claim.act, status: claim.status, heading: claim.headings?.at(-1), text: claim.context ?? claim.text });
  }
}
console.log(JSON.stringify(drawn, null, 1));
