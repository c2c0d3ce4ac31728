import table from "../../../data/states.json" with { type: "json" };

const { states } = table as { states: readonly { id: string; names: readonly string[] }[] };
const codes: ReadonlySet<string> = new Set(states.map(({ id }) => id));

/**
 * Whether three letters are the code of a State of the table (ISO 3166). Apart from the names of States, whose patterns take longer to make
 * ready than the command line to start.
 *
 * @example isStateCode("KAZ") // true
 */
export function isStateCode(code: string): boolean {
  return codes.has(code);
}

/**
 * The code of the State that is called exactly so; null for any other words.
 *
 * @example codeOfState("kazakhstan") // "KAZ"
 */
export function codeOfState(name: string): string | null {
  const sought = name.trim().toLowerCase();
  return states.find(({ names }) => names.some((own) => own.toLowerCase() === sought))?.id ?? null;
}
