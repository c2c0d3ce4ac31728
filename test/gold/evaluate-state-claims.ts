/**
 * Scores act, stage and polarity of forty sentences of UPR outcome reports that were labelled before any run (test/gold/state-claims.json).
 *
 *   npm run evaluate:state-claims [-- --errors]
 */
import { readFileSync } from "node:fs";
import { readClaim } from "../../src/extract/claims/claim-act.js";
import { wordsOf } from "../../src/text/words.js";
import { drawnStateClaims } from "./draw-state-claims.js";

interface Label {
  readonly file: string;
  readonly place: number;
  readonly act: string;
  readonly status: string | null;
  readonly polarity: string;
}
const { labels } = JSON.parse(readFileSync("test/gold/state-claims.json", "utf8")) as { labels: Label[] };
const drawn = new Map(drawnStateClaims().map(({ file, place, text }) => [`${file} ${place}`, text]));
const right = { act: 0, status: 0, polarity: 0 };
const withStatus = { told: 0, wanted: 0, right: 0 };
for (const label of labels) {
  const text = drawn.get(`${label.file} ${label.place}`);
  if (text === undefined) throw new Error(`${label.file} ${label.place} is not drawn`);
  const { act, status, negated } = readClaim(wordsOf(text), true);
  const told = { act, status, polarity: negated ? "denies" : "affirms" };
  for (const field of ["act", "status", "polarity"] as const) if (told[field] === label[field]) right[field]++;
  if (status !== null) withStatus.told++;
  if (label.status !== null) withStatus.wanted++;
  if (status !== null && status === label.status) withStatus.right++;
  if (process.argv.includes("--errors") && (act !== label.act || status !== label.status || told.polarity !== label.polarity))
    console.log(`want ${label.act}/${label.status}/${label.polarity} got ${act}/${status}/${told.polarity}: ${text}`);
}
const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(0)} %)`;
for (const field of ["act", "status", "polarity"] as const) console.log(`${field.padEnd(9)} right ${share(right[field], labels.length)}`);
console.log(`of those with a status: precision ${share(withStatus.right, withStatus.told)}, recall ${share(withStatus.right, withStatus.wanted)}`);
