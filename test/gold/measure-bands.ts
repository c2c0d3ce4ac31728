import { STEPS, type Band } from "../../src/knowledge/confidence-of.js";

/** An outcome with a label: the band it is counted in, its State, and whether it is right. */
export interface Counted {
  readonly band: string;
  readonly state: string;
  readonly isRight: boolean;
}

/** A band, with how many outcomes it was counted on and how many of them were right. */
export interface CountedBand extends Band {
  readonly right: number;
  readonly n: number;
}

/** Outcomes can be relied on where those of the same half of certainty are right so often (lower bound): half of them are hundreds, a band may be few. */
export const RELIABLE = 0.7;
/** Fewer outcomes of a kind say nothing of how often it is right. */
const FEWEST = 10;
/** So many outcomes as right as all of their kind are added to each State's own, so that one State with two of them tells little. */
const PRIOR = 10;
/** Wilson (1927), at 95 per cent. */
const Z = 1.96;

/**
 * What each band is worth on labelled outcomes.
 *
 * @returns for each band how many, how many right, its lower bound, and whether its half of certainty can be relied on
 */
export function measureBands(rows: readonly Counted[]): Record<string, CountedBand> {
  const byBand = grouped(rows, ({ band }) => band);
  const byHalf = grouped(rows, ({ band }) => halfOf(band));
  const bands = [...byBand].map(([band, some]): [string, CountedBand] => {
    const half = byHalf.get(halfOf(band))!;
    const isEnough = some.length >= FEWEST;
    const confidence = isEnough ? Math.round(lowerBound(some) * 1000) / 1000 : null;
    return [band, { right: rightIn(some), n: some.length, confidence, reliable: isEnough && lowerBound(half) >= RELIABLE }];
  });
  return Object.fromEntries(bands.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The half of certainty that a band lies in: `matched|1`, of the upper one. */
function halfOf(band: string): string {
  const [outcome, step] = band.split("|");
  return step === undefined ? band : `${outcome}|${Math.floor((2 * Number(step)) / STEPS)}`;
}

/**
 * How often such outcomes are right at least: the lower one of Wilson's bound over them, and of the mean over States less their standard
 * deviation, since the next document is most likely another State's.
 */
export function lowerBound(rows: readonly Counted[]): number {
  return Math.min(wilsonLower(rightIn(rows), rows.length), overStates(rows));
}

/** States weigh alike, as far as they have outcomes to tell by. */
function overStates(rows: readonly Counted[]): number {
  const all = rightIn(rows) / rows.length;
  const states = [...grouped(rows, ({ state }) => state).values()].map((some) => ({
    share: (rightIn(some) + PRIOR * all) / (some.length + PRIOR),
    weight: some.length / (some.length + PRIOR),
  }));
  const weight = states.reduce((sum, state) => sum + state.weight, 0);
  const mean = states.reduce((sum, state) => sum + state.weight * state.share, 0) / weight;
  const variance = states.reduce((sum, state) => sum + state.weight * (state.share - mean) ** 2, 0) / weight;
  return mean - Math.sqrt(variance);
}

function wilsonLower(right: number, n: number): number {
  const share = right / n;
  const centre = share + (Z * Z) / (2 * n);
  return (centre - Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
}

function rightIn(rows: readonly Counted[]): number {
  return rows.filter(({ isRight }) => isRight).length;
}

/** Rows by a key, in the order of their first. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
