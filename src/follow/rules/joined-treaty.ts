import { instruments } from "../../knowledge/instruments.js";
import { isJoiningTreaties } from "../../knowledge/is-joining-treaties.js";
import type { Claim } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import type { FateRule } from "../fate-rule.js";
import { isAfter, isStillToCome } from "../same-thing.js";

/** The act of `data/actions.json` by which a treaty is joined: «with a view to ratifying» is none. */
const JOINING = "ratify";

/** A treaty that the State meant to join, and is said to have joined. */
export const joinedTreaty: FateRule = {
  id: "joined-treaty",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    if (isStillToCome(pair) || !isAfter(pair) || again.claim.status !== "done" || again.claim.deed !== JOINING || again.claim.polarity === "denies")
      return null;
    const joined = treatiesJoinedIn(again.claim);
    const treaty = treatiesJoinedIn(promised.claim).find((id) => joined.includes(id));
    if (treaty === undefined) return null;
    const year = again.claim.date?.slice(0, 4);
    return {
      code: "treaty-joined",
      data: { treaty: instruments.find(({ id }) => id === treaty)?.names[0] ?? treaty, ...(year === undefined ? {} : { year }) },
      unsure: treatiesJoinedIn(promised.claim).some((id) => !joined.includes(id)),
    };
  },
};

/** The treaties of a sentence that speaks of joining: «accession to …», «ratified …». */
function treatiesJoinedIn({ text, instruments: named = [] }: Claim): readonly string[] {
  const words = wordsOf(text);
  return words.some((_, at) => isJoiningTreaties(words, at)) ? named : [];
}
