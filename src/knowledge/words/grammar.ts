import table from "../../../data/grammar.json" with { type: "json" };

const lists = table as unknown as Record<string, string[]>;

/**
 * One list of function words by its name in the table.
 *
 * @throws {Error} for a name that the table does not have: a fault of the caller
 * @example grammar("negating").has("not") // true
 */
export function grammar(name: string): ReadonlySet<string> {
  const list = lists[name];
  if (list === undefined) throw new Error(`data/grammar.json has no list ${name}`);
  return new Set(list);
}
