import { claimCues } from "../knowledge/words/claim-verbs.js";
import { wordsOf } from "../text/words.js";
import { sharedScales } from "./compare.js";
import type { Need } from "./rule.js";

const findProfessing = claimCues(["professing"]);
/** The claim tells of something, and not only that the matter is a priority, or that the State is committed to it. */
export const isNoProfession: Need = {
  code: "claim-only-professes",
  holds: ({ claim: { deed, text } }) => deed != null || findProfessing(wordsOf(text)).length === 0,
};

/** Something else is reported than that a paper was drafted or prepared: a draft is no measure yet. */
export const isNoDraft: Need = { code: "claim-tells-of-a-draft", holds: ({ claim: { deed } }) => deed !== "draft" };

/** On no scale that both share does the claim only plan what is asked for: «it intends to ratify the Convention». */
export const isPlannedNowhere: Need = {
  code: "claim-plans-what-is-asked",
  holds: (pair) => !sharedScales(pair).some(({ found, claimed }) => found.mode === "asked" && claimed.mode === "planned"),
};
