import { grammar } from "../../knowledge/words/grammar.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import { isJoiningTreaties } from "../../knowledge/instruments/is-joining-treaties.js";
import type { Word } from "../../text/words.js";

/** What may stand between two treaties of a list: «, the», «and its», «as well as», «of 1954,». */
const LISTING = grammar("listingTreaties");

/**
 * Where the later treaties of a list begin, in what asks a State to join them: each is an act of its own. Treaties of one matter
 * (the two conventions on statelessness, the two protocols of a covenant) keep together.
 *
 * @param words the words of one act
 * @returns indexes of words: the article or «and» before the treaty
 * @example treatyStarts(wordsOf("ratify the Convention against Torture, the Convention on the Rights of the Child")) // [5]
 */
export function treatyStarts(words: readonly Word[]): number[] {
  const verb = words.findIndex((_, at) => isJoiningTreaties(words, at));
  if (verb === -1) return [];
  const named = findInstruments(words).filter(({ first }) => first > verb);
  return named.flatMap((treaty, i) => {
    const before = named[i - 1];
    if (before === undefined || before.last >= treaty.first) return [];
    const between = words.slice(before.last + 1, treaty.first);
    if (!between.every(({ form }) => LISTING.has(form) || /^(?:19|20)?\d\d$/.test(form)) || between.some(({ form }) => form === "its")) return [];
    return isSameMatter(words, before, treaty) ? [] : [before.last + 1 + leading(between)];
  });
}

/** Years and «of» belong to the treaty before. */
function leading(between: readonly Word[]): number {
  const at = between.findIndex(({ form }) => form !== "of" && !/^\d/.test(form));
  return at === -1 ? between.length : at;
}

function isSameMatter(words: readonly Word[], one: { first: number; last: number }, other: { first: number; last: number }): boolean {
  const mattersOf = ({ first, last }: { first: number; last: number }) => findMatters(words.slice(first, last + 1)).map(({ row }) => row.id);
  const others = mattersOf(other);
  return mattersOf(one).some((id) => others.includes(id));
}
