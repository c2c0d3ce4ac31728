/**
 * Counts what goes wrong on the labelled pairs, gold and our own, by cause and document: from the reports of the last `npm run evaluate`
 * and `npm run evaluate -- --own`; with --states, of the States drawn, from the last `npm run evaluate -- --states`. Aggregates only;
 * no text and no paragraph is printed.
 *
 *   npm run errors [-- --states] [-- --json]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { JudgedFinding } from "../../src/schema/report.js";
import { causeOf, CAUSES, type Cause } from "./error-cause.js";
import { nameOf, OWN_PAIRS, PAIRS, statePairs, type LabelledPair } from "./gold-pairs.js";
import { labelledRows, type LabelledRow } from "./labelled-rows.js";

interface Tally {
  readonly name: string;
  readonly labelled: number;
  readonly counts: ReadonlyMap<Cause, number>;
  readonly confusions: ReadonlyMap<string, number>;
}

const { values: args } = parseArgs({ options: { json: { type: "boolean" }, states: { type: "boolean" } } });
const pairs = args.states ? statePairs() : [...PAIRS, ...OWN_PAIRS];
const rows = labelledRows(pairs);
const tallies = pairs.map(tallyOf);

if (args.json)
  console.log(
    JSON.stringify(
      tallies.map(({ name, labelled, counts, confusions }) => ({
        name,
        labelled,
        counts: Object.fromEntries(counts),
        confusions: Object.fromEntries(confusions),
      })),
      null,
      1,
    ),
  );
else print();

function tallyOf(pair: LabelledPair): Tally {
  const own = rows.filter((row) => nameOf(row.pair) === nameOf(pair));
  const labelled = (JSON.parse(readFileSync(pair.outcomes, "utf8")) as unknown[]).length;
  const counts = new Map<Cause, number>([["not-extracted", labelled - own.length]]);
  const confusions = new Map<string, number>();
  for (const row of own) {
    const cause = causeOf(row);
    count(counts, cause);
    if (cause === "wrong-relation") count(confusions, confusionOf(row));
  }
  return { name: nameOf(pair), labelled, counts, confusions };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function confusionOf({ label, judged }: { label: LabelledRow["label"]; judged: JudgedFinding }): string {
  return `  ${label.outcome} called ${judged.outcome}`;
}

function print(): void {
  const confusions = [...new Set(tallies.flatMap((tally) => [...tally.confusions.keys()]))].sort();
  line(
    "",
    tallies.map(({ name }) => name),
    "all",
  );
  lineOf("labelled", ({ labelled }) => labelled);
  for (const [cause, words] of CAUSES) {
    lineOf(words, ({ counts }) => counts.get(cause) ?? 0);
    if (cause === "wrong-relation") for (const pair of confusions) lineOf(pair, (tally) => tally.confusions.get(pair) ?? 0);
  }
}

function lineOf(words: string, of: (tally: Tally) => number): void {
  const figures = tallies.map(of);
  line(words, figures.map(String), String(figures.reduce((sum, figure) => sum + figure, 0)));
}

function line(words: string, cells: readonly string[], all: string): void {
  console.log(words.padEnd(42) + [...cells, all].map((cell) => cell.padStart(12)).join(""));
}
