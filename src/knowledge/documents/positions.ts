import table from "../../../data/positions.json" with { type: "json" };
import type { Position } from "../../schema/assertion.js";
import { alternation } from "../../text/alternation.js";

interface Row {
  readonly id: Position;
  readonly labels: readonly string[];
  readonly phrases: readonly string[];
}

const rows = (table as { positions: Row[] }).positions;
const patterns = rows.map((row) => ({ id: row.id, pattern: new RegExp(`\\b(?:${row.phrases.map(patternOf).join("|")})`, "i") }));
/** Words of the paragraphs that follow a list and give positions to its recommendations, for use inside patterns. */
export const laterOn = {
  pointing: alternation(table.laterOn.pointing),
  above: alternation(table.laterOn.above),
  some: alternation(table.laterOn.some),
  others: alternation(table.laterOn.others),
  behindSome: alternation(table.laterOn.behindSome),
  closing: alternation(table.laterOn.closing),
};
const byLabel = new Map(rows.flatMap((row) => row.labels.map((label) => [label, row.id] as const)));

/**
 * The position that the words above a list of recommendations give them; null when they give none.
 *
 * @example positionOf("The following recommendations did not enjoy the support of Norway:") // "noted"
 */
export function positionOf(words: string): Position | null {
  const plain = words.replace(/\s+/g, " ");
  return patterns.find(({ pattern }) => pattern.test(plain))?.id ?? null;
}

/**
 * The position that a label of a column gives («Accepted», «Supported/Noted»); null for any other.
 *
 * @example positionByLabel("Accepted") // "supported"
 */
export function positionByLabel(label: string): Position | null {
  return byLabel.get(label.replace(/\s+/g, " ").trim().replace(/^- /, "").toLowerCase()) ?? null;
}

/** «already .. implemented»: both, in this order, within one sentence. */
function patternOf(phrase: string): string {
  return phrase.split(" .. ").join("\\b[^.]{0,60}?\\b");
}
