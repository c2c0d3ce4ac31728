import { grammar } from "../../knowledge/words/grammar.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import { wordList } from "../../knowledge/instruments/instrument-table.js";
import { isJoiningTreaties } from "../../knowledge/instruments/is-joining-treaties.js";
import type { Span } from "../../text/cut.js";
import type { Word } from "../../text/words.js";

/** What may stand before the name of a treaty in a list: «, and the». */
const LISTING = grammar("listingTreaties");
/** «Optional» and the like belong to the name of a protocol. */
const MODIFIERS = wordList("modifiers");

/**
 * The words that the treaties of a list share: in «consider ratifying the Convention against Torture and the Convention on Diversity» the
 * second is asked for with «consider ratifying» too.
 *
 * @param words of one act that asks for something
 * @param limb offset in the text at which a limb begins, `end` where it ends
 * @returns from the first word up to the verb, or null where the limb does not begin with a treaty or has a verb of its own
 */
export function treatyOpening(words: readonly Word[], limb: number, end: number): Span | null {
  const before = words.filter((word) => word.end <= limb);
  const own = words.filter((word) => word.start >= limb && word.end <= end);
  const verb = before.findLastIndex((_, at) => isJoiningTreaties(before, at));
  if (verb === -1 || own.some((_, at) => isJoiningTreaties(own, at)) || !opensWithTreaty(own)) return null;
  const last = before[verb + 1]?.form === "to" ? verb + 1 : verb;
  return [before[0]!.start, before[last]!.end];
}

function opensWithTreaty(words: readonly Word[]): boolean {
  const [named] = findInstruments(words);
  return named !== undefined && words.slice(0, named.first).every(({ form, lemma }) => LISTING.has(form) || MODIFIERS.has(lemma));
}
