import table from "../../../data/ratifications.json" with { type: "json" };
import { states } from "../member-states/states.js";

/** How a State stands to a treaty, and when that was so. */
export interface Ratification {
  readonly status: "party" | "signed" | "none";
  /** Year of ratification or accession; null where the State is no party, or the source has no year. */
  readonly since: number | null;
  /** The month to which the table reaches: later ratifications are not in it. */
  readonly asOf: string;
}

interface Treaty {
  readonly file: string;
  readonly party: Readonly<Record<string, number | null>>;
  readonly signed: readonly string[];
}

const { treaties, asOf } = table as unknown as { treaties: Readonly<Record<string, Treaty>>; asOf: string };
const known = new Set(states.map(({ id }) => id));

/** Ids of the treaties that the table holds: the nine core treaties and their protocols. */
export const ratifiedTreaties: readonly string[] = Object.keys(treaties);

/**
 * Whether a State is party to a treaty, and since when.
 *
 * @param state ISO 3166 alpha-3
 * @param treaty id of `data/instruments.json`
 * @returns null for a State or a treaty that the table does not hold: it is not known, which is not «none»
 * @example ratificationOf("NOR", "cat") // { status: "party", since: 1986, asOf: "2022-08" }
 */
export function ratificationOf(state: string, treaty: string): Ratification | null {
  const row = treaties[treaty];
  if (row === undefined || !known.has(state)) return null;
  const since = row.party[state];
  if (since !== undefined) return { status: "party", since, asOf };
  return { status: row.signed.includes(state) ? "signed" : "none", since: null, asOf };
}
