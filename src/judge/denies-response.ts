import { claimCues } from "../knowledge/words/claim-verbs.js";
import { grammar } from "../knowledge/words/grammar.js";
import { stem } from "../text/stem.js";
import { wordsOf, type Word } from "../text/words.js";
import { stemsOf } from "./same-words.js";
import type { Need } from "./rule.js";

/** «prosecution», «conviction»: what follows upon a practice. */
const findResponses = claimCues(["responses"]);
/** «no» denies a noun that stands within so many words behind it, but not one behind «of», «without» and the like: «no detention without trial» denies no trial. */
const NOUN = 4;
const ENDING: ReadonlySet<string> = new Set([...grammar("behindNoun"), ...grammar("leavingOut")]);
const NONE = grammar("anyOfIt");

/**
 * What the claim denies is the practice, and not what is done about it: «no prosecutions for trafficking» leaves trafficking standing, unless
 * the finding speaks of prosecutions too.
 */
export const deniesNoMereResponse: Need = {
  code: "claim-denies-only-what-is-done-about-it",
  holds: ({ finding, claim: { text } }) => {
    const words = wordsOf(text);
    const found = stemsOf(finding.text);
    return findResponses(words).every(({ ranges }) => {
      const [first, last] = ranges[0]!;
      return !isNone(words, first) || found.has(stem(words[last]!.lemma));
    });
  },
};

function isNone(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - NOUN), at).map(({ form }) => form);
  const no = before.findLastIndex((form) => NONE.has(form));
  return no !== -1 && !before.slice(no).some((form) => ENDING.has(form));
}
