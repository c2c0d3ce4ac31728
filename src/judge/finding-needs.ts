import type { Finding, FindingAct } from "../schema/assertion.js";
import { ofFinding, type Need } from "./rule.js";

/** The finding is one of these acts. */
export function findingIs(...acts: readonly FindingAct[]): Need {
  return ofFinding(`finding-is-no-${acts.join("-or-")}`, ({ act }) => acts.includes(act));
}

/** The recommendation asks for this. */
export function asksFor(asking: NonNullable<Finding["asks"]>): Need {
  return ofFinding(`finding-does-not-ask-for-${asking}`, ({ asks }) => asks === asking);
}

/** The recommendation asks for something other than this. */
export function asksForNo(asking: NonNullable<Finding["asks"]>): Need {
  return ofFinding(`finding-asks-for-${asking}`, ({ asks }) => asks !== asking);
}

/** The recommendation names nothing by which one could see that it is done. */
export const isOpenEnded = ofFinding("finding-names-an-end", ({ openEnded }) => openEnded === true);

/** It is a recommendation of States to a State. */
export const isAskedByStates = ofFinding("finding-is-of-no-State", ({ recommendedBy = [] }) => recommendedBy.length > 0);

/** The finding says that something is missing, too little or out of reach. */
export const statesWant = ofFinding("finding-misses-nothing", ({ wanting }) => wanting === true);
