import type { Word } from "../../text/words.js";
import { claimVerb } from "./claim-verbs.js";

const isActor = claimVerb("actors");

/** Whether what stands before the verb names an organ of the State: then it is the State that acts. */
export function actsForState(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ form }) => isActor(form));
}
