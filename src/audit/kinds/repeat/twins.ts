import { tally } from "../../../text/tally.js";
import { align, type Alignment, type Slot, type Statement, statementsOf } from "../../read/statement.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { readPullQuotes, type Scene } from "../../read/scene.js";
import { neutralLemmas } from "../../read/list-tables.js";
import { meaningOf, meet } from "../../weigh/tolerance.js";
import type { UnDocument } from "../../../schema/document.js";

/** Words in a row by which an earlier sentence is looked up, and how many are remembered for each. */
const ROW = 3;
const REMEMBERED = 4;
/** Tokens that two sentences must share, and the share of the shorter one, before they are one statement told twice. */
const FEWEST = 6;
const SAME = 0.75;
/** Shorter sentences are formulas. */
const FEWEST_THE_SAME = 7;
/** Sentences that share so many tokens in one stretch are one, whatever stands before or after. */
const FEWEST_LONG = 9;

/**
 * One statement told twice in nearly the same words: its figures and dates are held against each other by their place in the
 * sentence. It fails where figures differ and no date does, or one date alone; where both do, it was told of another time.
 *
 * @example "On 8 June 2019 the Harbour Act came into force." … "The Harbour Act came into force on 2 June 2019."
 */
export function twins(scenes: readonly Scene[], document: UnDocument): Draft[] {
  const told = new Map<string, Statement[]>();
  return [...scenes, ...readPullQuotes(document)].flatMap((scene) =>
    statementsOf(scene).flatMap((statement) => {
      if (statement.slots.length === 0) return [];
      const rows = rowsOf(statement);
      const earlier = likest(statement, rows, told);
      for (const row of rows) told.set(row, [...(told.get(row) ?? []), statement].slice(-REMEMBERED));
      return earlier === null ? [] : draftsOf(earlier.statement, statement, earlier.alignment);
    }),
  );
}

function rowsOf({ tokens }: Statement): string[] {
  const words = tokens.filter((token) => typeof token === "string");
  return [...new Set(words.slice(0, Math.max(0, words.length - ROW + 1)).map((_, i) => words.slice(i, i + ROW).join(" ")))];
}

/** The earlier sentence that shares the most rows of words, if it says the same. */
function likest(
  statement: Statement,
  rows: readonly string[],
  told: ReadonlyMap<string, readonly Statement[]>,
): { statement: Statement; alignment: Alignment } | null {
  const counts = new Map<Statement, number>();
  for (const row of rows) for (const earlier of told.get(row) ?? []) tally(counts, earlier);
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (best === undefined || best.scene === statement.scene) return null;
  const alignment = align(best, statement);
  const shorter = Math.min(best.tokens.length, statement.tokens.length);
  return alignment.shared >= FEWEST && alignment.shared >= shorter * SAME ? { statement: best, alignment } : null;
}

function draftsOf(one: Statement, other: Statement, alignment: Alignment): Draft[] {
  const { pairs } = alignment;
  const differing = pairs.filter(([a, b]) => !isSame(a, b));
  const dates = differing.filter(([a]) => a.date !== null).length;
  const alone = dates === 0 || (differing.length === 1 && isSlipOfDay(differing[0]!));
  const fails = differing.length > 0 && alone && differing.every(([a, b]) => isExact(a) && isExact(b)) && saysTheSame(one, other, alignment);
  const told = fails ? differing.slice(0, 1) : pairs.filter((pair) => !differing.includes(pair));
  return told.map(([a, b]) => draftOf(one.scene, other.scene, a, b, !fails));
}

/** No word but «presently» and the like parts them; the longer of a pull-quote or of long sentences may say more around them. */
function saysTheSame(one: Statement, other: Statement, { shared, gaps }: Alignment): boolean {
  const shorter = one.tokens.length < other.tokens.length ? 0 : 1;
  const mayAdd = other.scene.quoted || shared >= FEWEST_LONG;
  const around = [gaps[0]!, gaps.at(-1)!];
  const parting = [...gaps.slice(1, -1).flat(2), ...around.flatMap((gap) => [...gap[shorter]!, ...(mayAdd ? [] : gap[1 - shorter]!)])];
  return shared >= FEWEST_THE_SAME && parting.every((word) => neutralLemmas.has(word));
}

function isSame(one: Slot, other: Slot): boolean {
  if (one.figure !== null && other.figure !== null) return meet(meaningOf(one.figure), meaningOf(other.figure));
  return one.date !== null && other.date !== null && one.date.from <= other.date.to && other.date.from <= one.date.to;
}

/** Two days of one year: what happens each year is told of each, «in 2005» and «in 2006», and is no slip. */
function isSlipOfDay([one, other]: readonly [Slot, Slot]): boolean {
  return (
    one.date !== null &&
    other.date !== null &&
    one.date.precision === "day" &&
    other.date.precision === "day" &&
    one.date.from.slice(0, 4) === other.date.from.slice(0, 4)
  );
}

function isExact({ figure }: Slot): boolean {
  return figure === null || (figure.comparison === "exactly" && figure.range === null);
}

function draftOf(first: Scene, second: Scene, one: Slot, other: Slot, holds: boolean): Draft {
  const [a, b] = [one.figure ?? one.date, other.figure ?? other.date];
  const kind = one.figure === null ? "date" : "repeat";
  return {
    kind,
    message: holds ? "told-twice" : "told-twice-otherwise",
    holds,
    severity: "doubtful",
    stated: b.words,
    computed: a.words,
    how: `${a.words} / ${b.words}`,
    at: [...spotsOf(second, [b]), ...spotsOf(first, [a])],
  };
}
