import { readStateNames } from "../../knowledge/member-states/state-names.js";
import { states } from "../../knowledge/member-states/states.js";
import type { Basis } from "../../schema/assertion.js";
import { tally } from "../../text/tally.js";
import type { UhriSummary } from "./uhri-summary.js";

const byTwoLetters = new Map(states.map(({ id, iso2 = id.slice(0, 2) }) => [iso2, id]));
const codes = new Set(states.map(({ id }) => id));

/** The State that a record speaks of and how that is known; null where nothing tells. */
export interface RecordState {
  readonly state: string | null;
  readonly basis: Basis | null;
}

/**
 * The States of a record: as its countries name them (in full, or by a two-letter stub); where it names none, as its symbol
 * does.
 *
 * @returns at least one
 * @example statesOf([], "CCPR/C/KAZ/CO/2", summary) // [{ state: "KAZ", basis: "implied" }]
 */
export function statesOf(countries: readonly string[], symbol: string, summary: UhriSummary): RecordState[] {
  const found = countries.flatMap((country) => namedState(country, summary));
  if (found.length > 1) tally(summary.faults, "several-states");
  if (found.length > 0) return [...new Set(found)].map((state) => ({ state, basis: "given" as const }));
  if (countries.length === 0) tally(summary.faults, "no-country");
  const state =
    symbol
      .split("/")
      .slice(1)
      .map((part) => part.trim())
      .find((part) => codes.has(part)) ?? null;
  if (state !== null) tally(summary.faults, "state-from-symbol");
  return [{ state, basis: state === null ? null : "implied" }];
}

function namedState(country: string, summary: UhriSummary): readonly string[] {
  const stub = byTwoLetters.get(country);
  if (stub !== undefined) {
    tally(summary.faults, "state-from-code");
    return [stub];
  }
  if (codes.has(country)) return [country];
  const named = readStateNames(country).states;
  if (named.length > 0) return named;
  tally(summary.faults, "unknown-country");
  tally(summary.unknown, `Countries: ${country}`);
  return [];
}
