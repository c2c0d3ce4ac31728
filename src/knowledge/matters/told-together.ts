import table from "../../../data/matter-breadth.json" with { type: "json" };
import { namesMatter } from "./names-matter.js";
import { matterById } from "./matters.js";

const { together: rows, withoutWeight } = table as { together: Record<string, string[]>; withoutWeight: string[] };

/** Matters that tell of many things of a kind together, each with those that it tells of: ids, beginnings of ids, whole themes. */
export const together: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(rows));

/**
 * Whether what is said of many together answers what is asked of one of them: the treaties not yet joined, and a single treaty.
 *
 * @param general the matter of what is said
 * @param asked the matter of what is asked
 * @example answersTogether("ratify-general", "ratify-cat") // true
 */
export function answersTogether(general: string, asked: string): boolean {
  const patterns = together.get(general);
  if (patterns === undefined) return false;
  const row = matterById(asked);
  return row !== undefined && patterns.some((pattern) => namesMatter(pattern, row));
}

/** Whether a matter is one of many that may be told of together. */
export function isToldTogether(asked: string): boolean {
  return [...together.keys()].some((general) => answersTogether(general, asked));
}

const light = new Set(withoutWeight);

/** Whether a matter only says how others are spoken of, and makes no sentence more or less like another. */
export function isWithoutWeight(matter: string): boolean {
  return light.has(matter);
}
