import table from "../../../data/institutions.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns, type WordRange } from "../patterns/patterns.js";

/** A kind of institution that a text names. */
export interface FoundInstitution {
  /** Id of the kind in `data/institutions.json`. */
  readonly id: string;
  readonly range: WordRange;
}

const { institutions } = table as { institutions: { id: string; names: string[] }[] };
const match = compilePatterns(institutions, (row) => row.names, concepts);

/**
 * The kinds of institutions that a text names, in their order; inside a longer name a shorter one is none («police» in
 * «Police Complaints Authority»).
 *
 * @example findInstitutions(wordsOf("the procurator's office")).map(({ id }) => id) // ["prosecutor"]
 */
export function findInstitutions(words: readonly Word[]): FoundInstitution[] {
  const found = match(words).map(({ row, ranges }) => ({ id: row.id, range: ranges[0]! }));
  const longer = (one: FoundInstitution) =>
    found.some(({ range }) => lengthOf(range) > lengthOf(one.range) && range[0] <= one.range[0] && range[1] >= one.range[1]);
  return found.filter((one) => !longer(one)).sort((a, b) => a.range[0] - b.range[0]);
}

function lengthOf([first, last]: WordRange): number {
  return last - first;
}
