import table from "../../../data/made-things.json" with { type: "json" };
import { instruments } from "../../knowledge/instruments/instruments.js";
import { isJoiningTreaties } from "../../knowledge/instruments/is-joining-treaties.js";
import type { Claim } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import type { FateRule } from "../fate-rule.js";
import { isAfter, isStillToCome } from "../same-thing.js";

/** The act of `data/actions.json` by which a treaty is joined: «with a view to ratifying» is none. */
const JOINING = "ratify";
const PRESUPPOSING = new Set((table as { presupposing: string[] }).presupposing);
/** A presupposing word stands at most so many words before the word of joining: «following its recent ratification». */
const PASSING = 4;

/** A treaty that the State meant to join, and is said to have joined. */
export const joinedTreaty: FateRule = {
  id: "joined-treaty",
  fate: "kept",
  decide(pair) {
    const { promised, again } = pair;
    const { status, deed, polarity } = again.claim;
    const told = isAfter(pair) && status === "done" && deed === JOINING;
    if (isStillToCome(pair) || polarity === "denies" || !(told || isJoinedInPassing(again.claim))) return null;
    const joined = treatiesJoinedIn(again.claim);
    const treaty = treatiesJoinedIn(promised.claim).find((id) => joined.includes(id));
    if (treaty === undefined) return null;
    const year = told ? again.claim.date?.slice(0, 4) : undefined;
    return {
      code: "treaty-joined",
      data: { treaty: instruments.find(({ id }) => id === treaty)?.names[0] ?? treaty, ...(year === undefined ? {} : { year }) },
      unsure: treatiesJoinedIn(promised.claim).some((id) => !joined.includes(id)),
    };
  },
};

/** Whether a sentence takes the joining for done and tells something else: «Following its ratification of the Convention, the Government …». */
function isJoinedInPassing({ text }: Claim): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => isJoiningTreaties(words, at) && words.slice(Math.max(0, at - PASSING), at).some(({ form }) => PRESUPPOSING.has(form)));
}

/** The treaties of a sentence that speaks of joining: «accession to …», «ratified …». */
export function treatiesJoinedIn({ text, instruments: named = [] }: Claim): readonly string[] {
  const words = wordsOf(text);
  return words.some((_, at) => isJoiningTreaties(words, at)) ? named : [];
}
