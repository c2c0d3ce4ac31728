import { isOfAllThesePeople } from "./needs.js";
import { sameStems, sweepsOverTheThing } from "./same-words.js";
import type { JudgedPair, Need } from "./rule.js";

/** Words that both sides must have in common where «no … is» alone, without words of denial, speaks of every case. */
const COMMON = 2;

/** The claim denies every case: by words of denial, or of the very thing and the very people that the finding names. */
export const deniesEachCase: Need = {
  code: "claim-denies-not-every-case",
  holds: (pair) => pair.claim.act === "denial" || (pair.claim.act !== "plan" && pair.claim.sweeping === "none" && isOfTheVeryThing(pair)),
};

function isOfTheVeryThing(pair: JudgedPair): boolean {
  return sameStems(pair) >= COMMON && sweepsOverTheThing(pair) && isOfAllThesePeople.holds(pair);
}
