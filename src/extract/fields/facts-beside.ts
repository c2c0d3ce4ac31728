import type { Reading } from "../../schema/reading.js";
import type { Word } from "../../text/words.js";
import { embeddedFact } from "./embedded-fact.js";
import type { ShownMatter } from "./grounds.js";
import { readState } from "../standing/readings.js";

/** So many words before a clause stands what it tells of. */
const BEFORE = 10;

/**
 * The states in which a recommendation says that its matters are, beside those it asks for: «raise the age, set at 10 years, to …».
 * What such a clause tells is what shall change: a problem, where its words show no state.
 *
 * @param shown the matters of the recommendation, with their words
 */
export function factsBeside(text: string, shown: readonly ShownMatter[], words: readonly Word[]): Reading[] {
  const clause = embeddedFact(text, words);
  if (clause.length === 0) return [];
  const first = words.indexOf(clause[0]!);
  const quoted = text.slice(clause[0]!.start, clause.at(-1)!.end);
  const standsBefore = ({ ranges }: ShownMatter) => ranges.some(([, last]) => last < first && last >= first - BEFORE);
  const standsInside = ({ ranges }: ShownMatter) => ranges.some(([from]) => from >= first && from < first + clause.length);
  return shown.flatMap((one) => {
    const reading =
      standsBefore(one) || standsInside(one)
        ? readState(one.matter, text, clause, [], { mood: "is", tone: "problem", praised: false, favour: "worse", told: null })
        : null;
    if (reading === null || (reading.words === "" && !standsBefore(one))) return [];
    return [{ ...reading, words: reading.words === "" ? quoted : reading.words }];
  });
}
