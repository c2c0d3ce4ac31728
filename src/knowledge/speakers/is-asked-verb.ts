import table from "../../../data/speech.json" with { type: "json" };

const askedVerbs = new Set<string>(table.askedVerbs);

/**
 * Whether a word can open what a recommendation asks for.
 *
 * @example isAskedVerb("ratify") // true
 */
export function isAskedVerb(form: string): boolean {
  return askedVerbs.has(form);
}
