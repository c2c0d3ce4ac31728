import table from "../../../data/states.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { tally } from "../../text/tally.js";
import { LETTERS } from "../../text/whole-words.js";

/** A State: ISO 3166 alpha-3 and alpha-2, and every name that UN documents give it. */
export interface State {
  readonly id: string;
  /** Where it is left out of what ships, the first two letters of `id`. */
  readonly iso2?: string;
  readonly names: readonly string[];
}

/** All States of the table: members and observers of the United Nations. */
export const states: readonly State[] = (table as { states: State[] }).states;

const byName = new Map(states.flatMap((state) => state.names.map((name) => [name.toLowerCase(), state.id] as const)));
const ANY_NAME = new RegExp(`(?<![${LETTERS}-])${alternation(byName.keys())}(?![${LETTERS}-])`, "giu");

/** The code of the State with exactly this name, or null. */
export function stateByName(name: string): string | null {
  return byName.get(name.trim().replace(/^the /i, "").toLowerCase()) ?? null;
}

/**
 * How often a text names each State, the longest name first («Guinea-Bissau» is no «Guinea»).
 *
 * @example countStates("Niger and Nigeria").get("NGA") // 1
 */
export function countStates(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(ANY_NAME)) {
    const id = byName.get(name.toLowerCase())!;
    tally(counts, id);
  }
  return counts;
}
