import { stemmer } from "stemmer";

const known = new Map<string, string>();
const MAX_KNOWN = 50_000;

/**
 * The Porter stem of a word, which brings derivations together for retrieval: «discrimination» and «discriminatory».
 * Patterns use `lemma` instead, which is stricter.
 *
 * @example stem("discriminatory") === stem("discrimination") // true
 */
export function stem(form: string): string {
  let found = known.get(form);
  if (found === undefined) {
    found = stemmer(form);
    if (known.size < MAX_KNOWN) known.set(form, found);
  }
  return found;
}
