import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Word } from "../../text/words.js";

/** «Regarding», «concerning», «as regards»: what opens the words that say what is spoken of. */
const FRONTING = grammar("frontingTopic");
/** «with regard to», «on the question of»: nouns of such openings behind their preposition. */
const TOPIC_NOUNS = grammar("topicNouns");
/** The opening stands in the first words. */
const OPENING = 4;
const CONDITIONS = grammar("conditions");
/** So many words before a state, «when» makes it a case and no fact. */
const CONDITION = 9;
const RELATIVES = grammar("relatives");
/** «those who cannot be expelled»: so many words before what is denied of some. */
const RELATIVE = 4;

/**
 * Whether words of a state stand where nothing is stated: in what opens a sentence to say what it is about («Regarding abolition in
 * all settings, …»), or in a condition («when each case is assessed»).
 *
 * @param range first and last word
 * @example statesNothing(wordsOf("Regarding abolition in all settings, the Convention was ratified."), [3, 4]) // true
 */
export function statesNothing(words: readonly Word[], [first]: WordRange): boolean {
  return first < topicEnd(words) || behind(words, first, CONDITION, CONDITIONS);
}

/** Whether what is denied only says of whom the sentence speaks: «those who cannot be expelled are given a permit». */
export function deniesOfSome(words: readonly Word[], [first]: WordRange): boolean {
  return behind(words, first, RELATIVE, RELATIVES);
}

/** How many words the opening takes up to its comma. */
function topicEnd(words: readonly Word[]): number {
  const opens = FRONTING.has(words[0]?.form ?? "") || words.slice(1, OPENING).some(({ form }) => TOPIC_NOUNS.has(form));
  if (!opens) return 0;
  const comma = words.findIndex(({ parted }) => parted);
  return comma === -1 ? 0 : comma;
}

/** Whether such a word stands before, with no comma between. */
function behind(words: readonly Word[], first: number, most: number, such: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - most) && !words[at + 1]!.parted; at--) if (such.has(words[at]!.form)) return !words[at]!.parted && at > 0;
  return false;
}
