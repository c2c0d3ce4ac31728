import { namesMatter } from "./names-matter.js";

/** What tells whether a row of matters stands back: its id, its theme, and the rows it yields to. */
export interface Yielding {
  readonly id: string;
  readonly theme: string;
  readonly yields?: readonly string[];
}

/**
 * Whether a general row stands back where another one was found: «violence against women» where «shelters for victims» is.
 *
 * @param row with the ids that it yields to, beginnings of ids (`reservations-*`) or whole themes (`theme:torture`)
 * @example yieldsTo({ id: "a", theme: "x", yields: ["theme:x"] }, { id: "b", theme: "x" }) // true
 */
export function yieldsTo(row: Yielding, other: Yielding): boolean {
  return other.id !== row.id && row.yields !== undefined && row.yields.some((pattern) => namesMatter(pattern, other));
}
