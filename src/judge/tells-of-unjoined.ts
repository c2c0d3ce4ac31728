import { answersTogether } from "../knowledge/matters/told-together.js";
import type { Claim, Finding } from "../schema/assertion.js";

/**
 * Whether a claim tells, naming none, what becomes of the treaties that the State has not joined: that answers whoever asks it to join one
 * («the remaining conventions are being studied»). What it has joined says nothing of another.
 *
 * @example tellsOfUnjoined(finding, claim) // true for «ratify the CAT» and «it would consider acceding to further treaties»
 */
export function tellsOfUnjoined({ act, matters = [] }: Pick<Finding, "act" | "matters">, said: Pick<Claim, "matters" | "instruments">): boolean {
  if (act !== "recommendation" || matters.length === 0 || (said.instruments ?? []).length > 0) return false;
  return (said.matters ?? []).some((id) => matters.every((asked) => answersTogether(id, asked)));
}
