import table from "../../../data/accreditations.json" with { type: "json" };

/** How a State's national human rights institution was accredited, as an outcome report of the UPR says. */
export interface Accreditation {
  readonly state: string;
  /** A: full compliance with the Paris Principles; B: partial; none: never accredited, or no longer. */
  readonly status: "A" | "B" | "none";
  /** Year or month since when, where the report says it. */
  readonly since: string | null;
  /** The year of the review: later changes are not in the table. */
  readonly asOf: string;
  readonly symbol: string | null;
  readonly report: string;
  readonly paragraph: string;
}

/** The rows of `data/accreditations.json`, one a State. */
export const accreditations: readonly Accreditation[] = (table as { accreditations: Accreditation[] }).accreditations;

const byState = new Map(accreditations.map((row) => [row.state, row]));

/**
 * The accreditation of a State's national human rights institution.
 *
 * @param state ISO 3166 alpha-3
 * @returns null for a State that the table does not hold: it is not known, which is not «none»
 * @example accreditationOf("MUS") // { status: "A", since: "2002", asOf: "2009", … }
 */
export function accreditationOf(state: string): Accreditation | null {
  return byState.get(state) ?? null;
}
