import { claimCues } from "../knowledge/words/claim-verbs.js";
import { wordsOf } from "../text/words.js";
import type { Need } from "./rule.js";

const findProfessing = claimCues(["professing"]);

/** The claim tells of something, and not only that the matter is a priority, or that the State is committed to it. */
export const isNoProfession: Need = {
  code: "claim-only-professes",
  holds: ({ claim: { deed, text } }) => deed != null || findProfessing(wordsOf(text)).length === 0,
};
