import type { FollowedPair } from "./fate-rule.js";
import { isOneThing } from "./is-one-thing.js";
import { thingsAtStake, type Stake } from "./at-stake.js";
import type { Thing } from "./things.js";

/** A law, plan or body that a promise says will be made or carried out, as a later claim names it. */
export interface Met {
  readonly promised: Stake;
  readonly now: Thing;
  /** What the later claim says is done to it: it is made, carried out, or only named. */
  readonly by: Stake["by"] | "naming";
}

/** The things of a promise that a later claim names too. */
export function metThings({ promised: { stakes }, again: { claim, things } }: FollowedPair): Met[] {
  if (stakes.length === 0 || things.length === 0) return [];
  const now = thingsAtStake(claim.text, things);
  return stakes.flatMap((promised) =>
    things.filter((thing) => isOneThing(promised.thing, thing)).map((thing): Met => ({ promised, now: thing, by: now.find((stake) => stake.thing === thing)?.by ?? "naming" })),
  );
}
