/**
 * Writes data/thresholds.json: from where on a document is taken to speak to a finding, one number for each kind of finding, and says what
 * they are worth on a State left out beside one number for all. Run `npm run evaluate` first, also with `-- --own` and `-- --states`.
 *
 *   npm run thresholds -- --date 2026-11-28
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FINDING_KINDS, kindOfFinding, type FindingKind } from "../../src/knowledge/threshold-for.js";
import type { Source } from "../../src/schema/source.js";
import { labelledRows, type LabelledRow } from "./labelled-rows.js";

const { values: args } = parseArgs({ options: { date: { type: "string" } } });

interface Row {
  readonly kind: FindingKind;
  readonly state: string;
  readonly score: number;
  /** What is right: that the document speaks, with a right paragraph among the nearest five; that it does not; or neither can be. */
  readonly right: "speaks" | "silent" | "neither";
}

const rows = labelledRows().flatMap(({ judged, label, state }): Row[] => {
  const disputed = label.also !== undefined && (label.also === "unaddressed") !== (label.outcome === "unaddressed");
  return disputed
    ? []
    : [
        {
          kind: kindOfFinding(judged),
          state,
          score: judged.speaking ?? 0,
          right: label.outcome === "unaddressed" ? "silent" : isNear(judged, label) ? "speaks" : "neither",
        },
      ];
});

function isNear({ evidence, candidates }: LabelledRow["judged"], label: LabelledRow["label"]): boolean {
  const wanted = label.evidence.map(({ para }) => String(para));
  const places = ({ source: { paragraph, line, endLine, paragraphLine } }: { source: Source }) => [
    paragraph,
    ...[line, endLine, paragraphLine].map((at) => (at == null ? null : `L${at}`)),
  ];
  return [...evidence, ...candidates].slice(0, 5).some((item) => places(item).some((place) => place !== null && wanted.includes(place)));
}

const GRID = Array.from({ length: 51 }, (_, i) => (20 + i) / 100);

function rightAt(some: readonly Row[], threshold: number): number {
  return some.filter(({ score, right }) => right === (score >= threshold ? "speaks" : "silent")).length;
}

/** The threshold with most right; of equal ones the middle. */
function bestFor(some: readonly Row[]): number {
  const most = Math.max(...GRID.map((threshold) => rightAt(some, threshold)));
  const best = GRID.filter((threshold) => rightAt(some, threshold) === most);
  return best[Math.floor(best.length / 2)]!;
}

const ofKind = (some: readonly Row[], kind: FindingKind) => some.filter((row) => row.kind === kind);
const states = [...new Set(rows.map(({ state }) => state))];
const leftOut = (fit: (others: readonly Row[], kind: FindingKind) => number) =>
  states.reduce((sum, state) => {
    const others = rows.filter((row) => row.state !== state);
    return (
      sum +
      FINDING_KINDS.reduce(
        (right, kind) =>
          right +
          rightAt(
            ofKind(
              rows.filter((row) => row.state === state),
              kind,
            ),
            fit(others, kind),
          ),
        0,
      )
    );
  }, 0) / rows.length;
const one = leftOut((others) => bestFor(others));
const each = leftOut((others, kind) => bestFor(ofKind(others, kind)));
const thresholds = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, bestFor(ofKind(rows, kind))]));

console.log(`decisions that are right on a State left out, of ${rows.length}: one threshold ${percent(one)}, one for each kind ${percent(each)}`);
for (const kind of FINDING_KINDS)
  console.log(
    `${kind.padEnd(16)} ${String(ofKind(rows, kind).length).padStart(4)}  ${thresholds[kind]!.toFixed(2)}  ${percent(rightAt(ofKind(rows, kind), thresholds[kind]!) / ofKind(rows, kind).length)}`,
  );
if (each <= one) console.log("one threshold is as good: nothing is written");
else if (args.date !== undefined)
  writeFileSync(
    "data/thresholds.json",
    `${JSON.stringify({ source: `Decisions of N19, H24, B18N, D19N and of our own labels (R22, K21, recommendations of two outcome reports, the States seen) by test/gold/fit-thresholds.ts, ${args.date}; right on a State left out: ${percent(each)}, with one threshold ${percent(one)}`, thresholds }, null, 1)}\n`,
  );

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
