import table from "../../data/made-things.json" with { type: "json" };
import { breadth } from "../knowledge/matters/narrower-than.js";
import { cueFinder } from "../knowledge/patterns/cue-finder.js";
import type { Claim } from "../schema/assertion.js";
import { once } from "../text/once.js";
import { wordsOf } from "../text/words.js";
import { fallsShort } from "./falls-short.js";
import type { FollowedPair } from "./fate-rule.js";
import { metThings } from "./met-things.js";
import { isToCome, wentOn, type Promised } from "./promised.js";

/**
 * Two sentences of so many telling words in common may speak of one thing; a promise of fewer words cannot be followed. These numbers
 * were chosen on promises of four documents of one State (2026-11-28; `npm run evaluate:promises`), none of them fitted on another.
 */
const WORDS = 4;
/** And of so many where the rest of their words differ. */
const MORE_WORDS = 5;
/** So many where they stand on the scale of one matter. */
const FEW = 2;
/** And so close to each other they do, if they share a matter, a law or a treaty. */
const SHARED = 0.45;
/** So close they do by fewer words, if they share one of these; and so close in any case. */
const ALONE = 0.55;
const PLAIN = 0.65;

/** So close two sentences are that speak of work on one particular matter, with as many words in common. */
const WORK = 0.3;

const findProfessing = cueFinder((table as { professing: string[] }).professing);

/** Whether two claims speak of the same thing and not only of one theme. */
export const isSameThing: (pair: FollowedPair) => boolean = once((pair) => {
  const {
    promised: { claim },
    again,
  } = pair;
  if (isOfOtherTreaty(pair) || isOfOthers(claim, again.claim)) return false;
  const { shared, closeness } = again.likeness;
  if (metThings(pair).some(({ by }) => by !== "naming")) return true;
  return (
    (shared >= WORDS && closeness >= (hasCommonGround(claim, again.claim) ? ALONE : PLAIN)) ||
    (shared >= MORE_WORDS && closeness >= SHARED && hasCommonGround(claim, again.claim))
  );
});

/** Whether both name treaties or other instruments, and none of them is the same. */
export function isOfOtherTreaty({ promised: { claim }, again }: FollowedPair): boolean {
  const [named, now] = [claim.instruments ?? [], again.claim.instruments ?? []];
  return named.length > 0 && now.length > 0 && !named.some((id) => now.includes(id));
}

/** Whether two claims share at least a few telling words: enough where they stand on one scale too. */
export function hasWordsInCommon({ again }: FollowedPair): boolean {
  return again.likeness.shared >= FEW;
}

/** Whether two claims are so alike that there is little doubt. */
export function isPlainlySame({ again }: FollowedPair): boolean {
  return again.likeness.closeness >= ALONE;
}

/** Whether both are work on one particular matter, with telling words in common. */
export function isSameWork(pair: FollowedPair): boolean {
  const {
    promised: { claim },
    again,
  } = pair;
  if (isOfOtherTreaty(pair) || isOfOthers(claim, again.claim)) return false;
  const common = (claim.matters ?? []).filter((matter) => !breadth.has(matter) && again.claim.matters?.includes(matter));
  return common.length > 0 && again.likeness.shared >= WORDS && again.likeness.closeness >= WORK;
}

/** Whether both name groups of people, and none of them is the same. */
function isOfOthers({ people: one = [] }: Claim, { people: other = [] }: Claim): boolean {
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}

/** Whether two claims share a matter, a treaty or a law. */
export function hasCommonGround(one: Claim, other: Claim): boolean {
  const meets = (a: readonly string[] = [], b: readonly string[] = []) => a.some((id) => b.includes(id));
  const lawsOf = ({ laws = [] }: Claim) => laws.map(({ name }) => name);
  return meets(one.matters, other.matters) || meets(one.instruments, other.instruments) || meets(lawsOf(one), lawsOf(other));
}

/** Whether a later claim may speak of what came between the promise and its own document: it names no year, or one of these. */
export function isAfter({ promised, again: { claim }, date }: FollowedPair): boolean {
  const year = claim.date?.slice(0, 4);
  return year === undefined || (year >= promised.date.slice(0, 4) && year <= date.slice(0, 4));
}

/** Whether a promise is a commitment and nothing that could be done with: it professes, and names no law or plan to be made and no date. */
export function isAttitude({ claim, stakes, deadline }: Promised): boolean {
  return stakes.length === 0 && deadline === null && isProfessing(claim);
}

/** Whether a claim professes: «is fully committed to», «attaches importance to». */
export const isProfessing: (claim: Claim) => boolean = once(({ text }) => findProfessing(wordsOf(text)).length > 0);

/** Whether what was promised is work that goes on («measures are being taken») and no end that can be reached. */
export function isGoingOn({ promised: { claim } }: FollowedPair): boolean {
  return claim.act !== "plan" && claim.status === "under-way";
}

/** Whether the later claim says that things are still to come, if they are; told in the past («was being drafted»), too. */
export const isStillToCome: (pair: FollowedPair) => boolean = once(
  ({ again: { claim }, date }) => isToCome(claim, date) || wentOn(claim) || fallsShort(claim) !== null,
);
