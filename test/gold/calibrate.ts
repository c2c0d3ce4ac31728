/**
 * Writes data/confidence.json: how often outcomes of each kind were right on the gold, on our own labels and on the States seen, by outcome and by
 * how many signs speak for it. Run `npm run evaluate`, also with `-- --own` and `-- --states`, first.
 *
 *   npm run calibrate -- --date 2026-11-28
 *   npm run calibrate            prints each band by State, how the bands fare on a State or a document left out of the counting, and the share
 *                                right beside the confidence told; writes nothing
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bandOf, confidenceOf, type Band } from "../../src/knowledge/confidence-of.js";
import { nameOf } from "./gold-pairs.js";
import { labelledRows } from "./labelled-rows.js";
import { grouped, measureBands, type Counted } from "./measure-bands.js";

interface Row extends Counted {
  readonly name: string;
  /** Whether something was only implied: no band tells of that. */
  readonly isUnsure: boolean;
}

const { values: args } = parseArgs({ options: { date: { type: "string" } } });
const rows = labelledRows().map(({ pair, state, judged, label }): Row => {
  const certainty = judged.certainty ?? null;
  return {
    band: bandOf(judged.outcome, certainty),
    state,
    name: nameOf(pair),
    isRight: judged.outcome === label.outcome || judged.outcome === label.also,
    isUnsure: judged.needsReview && confidenceOf(judged.outcome, certainty).reliable,
  };
});
const bands = measureBands(rows);

/** States with so many labelled outcomes are told apart; the others together. */
const MANY = 100;
const inState = grouped(rows, ({ state }) => state);
const shownState = ({ state }: Row) => (inState.get(state)!.length >= MANY ? state : "other");
console.log("bands, right of all, by State");
for (const [band, { confidence, reliable }] of Object.entries(bands)) {
  const some = rows.filter((row) => row.band === band);
  const byState = [...grouped(rows, shownState).keys()].map((state) => `${state} ${told(some.filter((row) => shownState(row) === state))}`);
  console.log(`${band.padEnd(16)} ${told(some)}  ${String(confidence ?? "-").padEnd(5)} ${reliable ? "reliable" : "        "}  ${byState.join("  ")}`);
}

tier("counted on the same labels", rows, () => bands);
tryWithout("a State", ({ state }) => state);
tryWithout("a document", ({ name }) => name);

/** How bands counted without some rows fare on these, each left out in turn, and all such rows together. */
function tryWithout(what: string, keyOf: (row: Row) => string): void {
  console.log(`\nwith ${what} left out of the counting: outcomes in reliable bands, right of them`);
  const left = new Map([...grouped(rows, keyOf).keys()].map((key) => [key, measureBands(rows.filter((row) => keyOf(row) !== key))]));
  const bandsFor = (row: Row) => left.get(keyOf(row))!;
  for (const [key, some] of grouped(rows, keyOf)) tier(key, some, bandsFor);
  tier("all", rows, bandsFor);
  console.log("confidence told, and the share that was right");
  const byTold = grouped(rows, (row) => stepOf(bandsFor(row)[row.band]?.confidence ?? null));
  for (const [step, some] of [...byTold].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${step.padEnd(12)} ${told(some)}`);
}

function tier(name: string, some: readonly Row[], bandsFor: (row: Row) => Readonly<Record<string, Band>>): void {
  const sure = some.filter((row) => bandsFor(row)[row.band]?.reliable === true && !row.isUnsure);
  console.log(`${name.padEnd(26)} ${((100 * sure.length) / some.length).toFixed(1).padStart(5)} of 100 findings, ${told(sure)}`);
}

function stepOf(confidence: number | null): string {
  return confidence === null ? "none" : `${(Math.floor(confidence * 10) / 10).toFixed(1)} to ${((Math.floor(confidence * 10) + 1) / 10).toFixed(1)}`;
}

function told(some: readonly Row[]): string {
  const right = some.filter(({ isRight }) => isRight).length;
  return `${some.length === 0 ? "  -" : ((100 * right) / some.length).toFixed(1).padStart(5)} of ${String(some.length).padEnd(4)}`;
}

if (args.date !== undefined) {
  const source = `Outcomes of N19, H24, B18N and D19N against the gold, of our own labels and of the States seen, by test/gold/calibrate.ts, ${args.date}; key: outcome, and the quarter of certainty (how many of the signs that such an outcome is right speak for it); confidence: lower bound over outcomes and over States, null below ten; reliable: the half of certainty it lies in is right at least 70 times of 100 (lower bound)`;
  const note = `Right of all: ${Object.entries(bands)
    .map(([band, { right, n }]) => `${band} ${right} of ${n}`)
    .join(", ")}`;
  const known = Object.fromEntries(Object.entries(bands).map(([band, { confidence, reliable }]) => [band, { confidence, reliable }]));
  writeFileSync("data/confidence.json", `${JSON.stringify({ source, note, bands: known }, null, 1)}\n`);
}
