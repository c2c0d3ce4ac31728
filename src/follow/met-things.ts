import type { FollowedPair } from "./fate-rule.js";
import { once } from "../text/once.js";
import { thingsAtStake, type Stake } from "./at-stake.js";
import { sameness } from "./sameness.js";
import type { Thing } from "./things.js";

/** A law, plan or body that a promise says will be made or carried out, as a later claim names it. */
export interface Met {
  readonly promised: Stake;
  readonly now: Thing;
  /** What the later claim says is done to it: it is made, carried out, or only named. */
  readonly by: Stake["by"] | "naming";
}

/** The things of a promise that a later claim names too; what has one word of its name in common counts where it is made or carried out. */
export const metThings: (pair: FollowedPair) => readonly Met[] = once(({ promised: { stakes }, again: { claim, things } }) => {
  if (stakes.length === 0 || things.length === 0) return [];
  const now = thingsAtStake(claim.text, things);
  return stakes.flatMap((promised) =>
    things.flatMap((thing): Met[] => {
      const same = sameness(promised.thing, thing);
      const by = now.find((stake) => stake.thing === thing)?.by ?? "naming";
      return same === null || (same === "perhaps" && by !== "making") || (by === "naming" && !hasName(thing)) ? [] : [{ promised, now: thing, by }];
    }),
  );
});

/** Whether words name one thing and not a kind of things: «the Legal Aid Act», no «legislation on legal aid»; a body or a tool in small letters too. */
function hasName({ kind, head, words }: Thing): boolean {
  const hasCapitals = /\p{Lu}\p{Ll}+\s+(?:\p{L}+\s+)*\p{Lu}\p{Ll}/u.test(words);
  return hasCapitals || ((kind === "body" || kind === "tool") && isSingular(head, words.toLowerCase()));
}

/** «the training institution», not «penal institutions». */
function isSingular(head: string, words: string): boolean {
  return words.includes(head) && !words.includes(`${head}s`);
}
