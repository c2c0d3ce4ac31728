import { answersTogether, isToldTogether, isWithoutWeight } from "../knowledge/matters/told-together.js";
import type { Claim, Finding } from "../schema/assertion.js";

/**
 * Whether a claim tells, naming none, of many things together, and so answers whoever asks for nothing but such things: what becomes of the
 * treaties that the State has not joined («the remaining conventions are being studied»), whether mandate holders may come («they may visit
 * at any time»). What it has joined says nothing of another treaty, and who has come nothing of another visit.
 *
 * @example tellsOfMany(finding, claim) // true for «ratify the CAT» and «it would consider acceding to further treaties»
 */
export function tellsOfMany({ act, matters = [] }: Pick<Finding, "act" | "matters">, said: Pick<Claim, "matters" | "instruments">): boolean {
  if (act !== "recommendation" || (said.instruments ?? []).length > 0) return false;
  const asked = matters.filter((id) => !isWithoutWeight(id));
  return asked.every(isToldTogether) && asked.some((one) => said.matters?.some((id) => answersTogether(id, one)));
}
