/**
 * Writes data/confidence.json: how often outcomes of each kind were right on the gold, on our own labels and on the States seen, by outcome, by
 * group of findings, and by how far the document was from speaking to it, or from not. Run `npm run evaluate`, also with `-- --own` and
 * `-- --states`, first.
 *
 *   npm run calibrate -- --date 2026-11-28
 *   npm run calibrate                        prints the table, and how bands counted without a State, or a document, fare on it; writes nothing
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { signsOf } from "../../src/judge/signs-of.js";
import { bandOf, confidenceIn, RELIABLE, type Band } from "../../src/knowledge/confidence-of.js";
import { nameOf, OWN_PAIRS, PAIRS } from "./gold-pairs.js";
import { labelledRows, type LabelledRow } from "./labelled-rows.js";

const { values: args } = parseArgs({ options: { date: { type: "string" } } });
const rows = labelledRows();
const keyOf = ({ judged }: LabelledRow) =>
  bandOf(judged.outcome, judged, { speaking: judged.speaking ?? 0, shown: judged.shown ?? 0, ...signsOf(judged.evidence) });
const isRight = ({ judged, label }: LabelledRow) => judged.outcome === label.outcome || judged.outcome === label.also;

function bandsOf(some: readonly LabelledRow[]): Record<string, Band> {
  const bands: Record<string, Band> = {};
  for (const row of some) {
    const { right, n } = bands[keyOf(row)] ?? { right: 0, n: 0 };
    bands[keyOf(row)] = { right: right + Number(isRight(row)), n: n + 1 };
  }
  return Object.fromEntries(Object.entries(bands).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const bands = bandsOf(rows);
for (const [key, { right, n }] of Object.entries(bands))
  console.log(`${key.padEnd(34)} ${String(n).padStart(4)}  ${((100 * right) / n).toFixed(0)} %  ${confidenceIn(bands, key) ?? "-"}`);
/** How bands counted without some rows fare on these. */
function tryWithout(name: string, isLeft: (row: LabelledRow) => boolean): void {
  const others = bandsOf(rows.filter((row) => !isLeft(row)));
  const here = rows.filter(isLeft);
  const sure = here.filter((row) => (confidenceIn(others, keyOf(row)) ?? 0) >= RELIABLE);
  console.log(
    `${name}, left out: ${sure.length} of ${here.length} in reliable bands, ${((100 * sure.filter(isRight).length) / sure.length).toFixed(0)} % of them right`,
  );
}

for (const left of new Set(rows.map(({ state }) => state))) tryWithout(left, ({ state }) => state === left);
for (const left of [...PAIRS, ...OWN_PAIRS].map(nameOf)) tryWithout(left, ({ pair }) => nameOf(pair) === left);

if (args.date !== undefined)
  writeFileSync(
    "data/confidence.json",
    `${JSON.stringify({ source: `Outcomes of N19, H24, B18N and D19N against the gold, of our own labels and of the seven States seen, by test/gold/calibrate.ts, ${args.date}; key: outcome, group of findings (shown: one paragraph shows all their matters; many: they have three or more; act: one act is asked for; planned: only a plan is told; alone: one paragraph settles it), steps of closeness from the threshold`, bands }, null, 1)}\n`,
  );
