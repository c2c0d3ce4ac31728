import type { Claim } from "../schema/assertion.js";
import type { FollowedPair } from "./fate-rule.js";

/** A later claim that holds this share of the promise's telling words speaks of the same thing, if it shares a matter, a law or a treaty. */
const SHARED = 0.45;
/** And this share without one. */
const ALONE = 0.6;

/** Whether two claims speak of the same thing and not only of one theme. */
export function isSameThing({ promised: { claim }, again }: FollowedPair): boolean {
  return again.coverage >= ALONE || (again.coverage >= SHARED && hasCommonGround(claim, again.claim));
}

function hasCommonGround(one: Claim, other: Claim): boolean {
  const meets = (a: readonly string[] = [], b: readonly string[] = []) => a.some((id) => b.includes(id));
  const lawsOf = ({ laws = [] }: Claim) => laws.map(({ name }) => name);
  return meets(one.matters, other.matters) || meets(one.instruments, other.instruments) || meets(lawsOf(one), lawsOf(other));
}

/** Whether a later claim may speak of what came after the promise: it names no year, or none before the promise's. */
export function isAfter({ promised: { date }, again: { claim } }: FollowedPair): boolean {
  return claim.date === null || claim.date === undefined || claim.date.slice(0, 4) >= date.slice(0, 4);
}

/** Whether a claim says that things are still to come. */
export function isStillToCome({ again: { claim } }: FollowedPair): boolean {
  return claim.act === "plan" || claim.status === "planned" || claim.status === "under-way";
}
