import { states } from "./states.js";

/**
 * A State as people are told of it: its name with its code; the code alone where no name is known.
 *
 * @param code ISO 3166 alpha-3
 * @example namedState("KAZ") // "Kazakhstan (KAZ)"
 */
export function namedState(code: string): string {
  const known = states.find(({ id }) => id === code);
  return known === undefined ? code : `${known.names[0]} (${code})`;
}
