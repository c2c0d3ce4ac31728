import table from "../../../data/states.json" with { type: "json" };

const codes: ReadonlySet<string> = new Set((table as { states: readonly { id: string }[] }).states.map(({ id }) => id));

/**
 * Whether three letters are the code of a State of the table (ISO 3166). Apart from the names of States, whose patterns take longer to make
 * ready than the command line to start.
 *
 * @example isStateCode("KAZ") // true
 */
export function isStateCode(code: string): boolean {
  return codes.has(code);
}
