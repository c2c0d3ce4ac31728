/**
 * Where the decision «does the document speak to this finding» is right and where it errs, by group of labelled pairs, and by what joins
 * the two sides: prints figures alone, so that it may also be asked of the States that are held back. Run `npm run evaluate` first, also
 * with `-- --own` and `-- --states`.
 *
 *   npx tsx test/gold/diagnose-speaking.ts
 */
import type { Report } from "../../src/schema/report.js";
import { placesOf } from "./error-cause.js";
import { OWN_PAIRS, PAIRS, STATE_PAIRS, type LabelledPair } from "./gold-pairs.js";
import { labelledRows, reportFor, type LabelledRow } from "./labelled-rows.js";

type Claims = Report["claims"];
type Joined = "own matter" | "family only" | "neither";

interface Decision {
  readonly score: number;
  readonly says: boolean;
  readonly speaks: boolean;
  /** What joins the finding to the right paragraphs, or, where the document is silent, to the nearest one. */
  readonly joined: Joined;
}

const GROUPS: readonly (readonly [string, readonly LabelledPair[]])[] = [["gold", PAIRS], ["own", OWN_PAIRS], ...Object.entries(STATE_PAIRS)];

for (const [name, pairs] of GROUPS) {
  const decisions = pairs.flatMap((pair) => decisionsOf(pair, reportFor(pair).claims));
  const right = decisions.filter(({ says, speaks }) => says === speaks);
  console.log(`${name}: ${percent(right.length, decisions.length)} of ${decisions.length} right, area under the curve ${areaOf(decisions).toFixed(3)}`);
  tell(decisions);
}

function tell(decisions: readonly Decision[]): void {
  for (const speaks of [true, false]) {
    console.log(speaks ? "  speaks; by what joins the right paragraphs to the finding:" : "  silent; by what joins the nearest paragraph to the finding:");
    const some = decisions.filter((decision) => decision.speaks === speaks);
    for (const joined of ["own matter", "family only", "neither"] as const) {
      const these = some.filter((decision) => decision.joined === joined);
      const said = these.filter(({ says }) => says).length;
      console.log(`    ${joined.padEnd(12)} ${percent(these.length, some.length)}, said to speak ${percent(said, these.length)}`);
    }
  }
}

function decisionsOf(pair: LabelledPair, claims: Claims): Decision[] {
  const undisputed = labelledRows([pair]).filter(
    ({ label }) => label.also === undefined || (label.also === "unaddressed") === (label.outcome === "unaddressed"),
  );
  return undisputed.map((row) => {
    const speaks = row.label.outcome !== "unaddressed";
    const places = new Set(speaks ? row.label.evidence.map(({ para }) => String(para)) : nearest(row));
    return { score: row.judged.speaking ?? 0, says: row.judged.outcome !== "unaddressed", speaks, joined: joining(row, claims, places) };
  });
}

function nearest({ judged: { evidence, candidates } }: LabelledRow): string[] {
  return [...evidence, ...candidates].slice(0, 1).flatMap(({ source }) => placesOf(source));
}

function joining({ judged }: LabelledRow, claims: Claims, places: ReadonlySet<string>): Joined {
  const near = claims.filter(({ source }) => placesOf(source).some((place) => places.has(place)));
  const shares = (field: "matters" | "families") => near.some((claim) => claim[field]?.some((id) => judged[field]?.includes(id)));
  return shares("matters") ? "own matter" : shares("families") ? "family only" : "neither";
}

/** How often a finding that is spoken to scores above one that is not. */
function areaOf(decisions: readonly Decision[]): number {
  const [yes, no] = [true, false].map((speaks) => decisions.filter((decision) => decision.speaks === speaks).map(({ score }) => score)) as [number[], number[]];
  const above = yes.reduce((sum, high) => sum + no.reduce((part, low) => part + (high > low ? 1 : high === low ? 0.5 : 0), 0), 0);
  return above / (yes.length * no.length);
}

function percent(part: number, of: number): string {
  return of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} %`;
}
