import { claimCues } from "../knowledge/words/claim-verbs.js";
import { grammar } from "../knowledge/words/grammar.js";
import { stem } from "../text/stem.js";
import { wordsOf } from "../text/words.js";
import { stemsOf } from "./same-words.js";
import type { Need } from "./rule.js";

/** «prosecution», «conviction»: what follows upon a practice. */
const findResponses = claimCues(["responses"]);
/** In so many words behind «no» stands what there is none of. */
const NOUN = 4;
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
      const isDenied = words.slice(Math.max(0, first - NOUN), first).some(({ form }) => NONE.has(form));
      return !isDenied || found.has(stem(words[last]!.lemma));
    });
  },
};
