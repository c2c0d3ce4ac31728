import type { Assertion, Finding } from "./assertion.js";

/** What a finding can do; every other act is a claim's. */
export const findingActs = ["concern", "recommendation", "commendation", "observation"] as const;

const acts: ReadonlySet<string> = new Set(findingActs);

/** Whether an assertion is a finding, by its act. */
export function isFinding(assertion: Assertion): assertion is Finding {
  return acts.has(assertion.act);
}
