import { madeScale } from "../knowledge/matters/made-scales.js";
import { matterById } from "../knowledge/matters/matters.js";
import type { Claim } from "../schema/assertion.js";
import type { Reading } from "../schema/reading.js";
import type { FollowedPair } from "./fate-rule.js";
import { sameness } from "./sameness.js";
import { thingsIn, type Thing } from "./things.js";

/** A matter that is one thing to be made (a law, a plan, a body, a treaty to be joined), on which a promise and a later claim stand. */
export interface MadeMatter {
  readonly label: string;
  readonly promised: Reading;
  readonly now: Reading;
  /** From this rank on it is made. */
  readonly made: number;
}

/** Plans are many, so that one without a name is any. */
const PLAN = "plan";

/** A plan that only names a body, and makes none, speaks of one that is there already. */
const BODY = "body";

/** Whether a matter is that a thing is made: «a law on domestic violence», «ratification of the CRC». */
export function isOfMaking(matter: string): boolean {
  return madeScale(matterById(matter)?.sharedScale) !== undefined;
}

/**
 * The things to be made that a promise and a later claim speak of alike: the same treaty, or a law, plan or body of the same matter that
 * goes by no other name. What the later claim says must stand in its words.
 *
 * @example madeMatters(pair)[0]?.label // "Domestic violence: law on prevention and protection"
 */
export function madeMatters({ promised: { claim, stakes }, again }: FollowedPair): MadeMatter[] {
  return (claim.readings ?? []).flatMap((promised): MadeMatter[] => {
    const now = again.claim.readings?.find(({ matter, words }) => matter === promised.matter && words !== "");
    const matter = matterById(promised.matter);
    const row = madeScale(matter?.sharedScale);
    if (now === undefined || row === undefined || promised.mode === "denied" || now.mode === "denied") return [];
    const made = matter!.scale!.findIndex(({ id }) => id === row.made);
    if (promised.mode === "is" && promised.rank >= made) return [];
    if (row.kind === BODY && promised.words === "" && !stakes.some(({ by }) => by === "making")) return [];
    return (row.kind === undefined ? isOfOneInstrument(claim, again.claim) : isOfOneName(claim, again.claim, row.kind))
      ? [{ label: matter!.label, promised, now, made }]
      : [];
  });
}

/** What the later claim says is still to be made, a treaty whose ratification has only begun. */
export function stillToMake(pair: FollowedPair): MadeMatter | undefined {
  return madeMatters(pair).find(({ now, made }) => now.mode === "planned" || (now.rank > 0 && now.rank < made));
}

function isOfOneInstrument({ instruments: named = [] }: Claim, { instruments: now = [] }: Claim): boolean {
  return named.some((id) => now.includes(id));
}

/** Both name a thing of the kind, and not by names that have nothing in common. */
function isOfOneName(one: Claim, other: Claim, kind: string): boolean {
  const [named, now] = [one, other].map(({ text }) => thingsIn(text).filter((thing) => thing.kind === kind)) as [Thing[], Thing[]];
  return named.some((thing) => now.some((later) => sameness(thing, later) !== null || (kind !== PLAN && mayBeOne(thing, later))));
}

/** «A bill on violence» and «the legislation», «the constitution» twice; no «legislation» and «draft laws», neither of which has a name. */
function mayBeOne(one: Thing, other: Thing): boolean {
  return isNameless(one) && isNameless(other) ? one.head === other.head : isNameless(one) || isNameless(other);
}

function isNameless({ about }: Thing): boolean {
  return about.size === 0;
}
