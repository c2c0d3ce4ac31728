import { findActions } from "../knowledge/words/actions.js";
import { termsOf } from "../link/terms.js";
import type { Claim } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { once } from "../text/once.js";
import { thingsAtStake, type Stake } from "./at-stake.js";
import { claimsUnder } from "./claims-under.js";
import { leans, namedThings } from "./named-things.js";
import { isProfessing } from "./same-thing.js";
import { sameness } from "./sameness.js";
import type { Thing } from "./things.js";

/** The claims of one document by the laws, plans, bodies and treaties that they name. */
export interface ClaimsByName {
  /** The things that a claim names. */
  readonly thingsOf: (claim: Claim) => readonly Thing[];
  /** The things that a claim says are made or carried out. */
  readonly stakesOf: (claim: Claim) => readonly Stake[];
  /** The claims that name one of these things. */
  readonly naming: (things: readonly Thing[]) => Claim[];
  /** The claims that name one of these treaties. */
  readonly ofInstruments: (ids: readonly string[]) => readonly Claim[];
  /** The claims whose words show a state of one of these matters. */
  readonly ofMatters: (ids: readonly string[]) => readonly Claim[];
  /** The claims that profess a commitment in one of these matters. */
  readonly professing: (matters: readonly string[]) => readonly Claim[];
  /** The terms of a claim, as its index has them. */
  readonly termsOf: (claim: Claim) => ReadonlySet<string>;
}

/**
 * Reads the claims of a document by what they name, once for all promises.
 *
 * @param claims of one document, in reading order
 * @example claimsByName(claims).naming(thingsIn("a bill on human trafficking"))
 */
export function claimsByName(claims: readonly Claim[]): ClaimsByName {
  const things = namedThings(claims);
  const terms = new Map<Claim, ReadonlySet<string>>();
  const thingsOf = ({ id }: Claim) => things.get(id) ?? [];
  const stakesOf = once((claim: Claim) => thingsAtStake(claim.text, thingsOf(claim)));
  /** Things of two kinds are never the same. */
  const ofKinds = claimsUnder(claims, (claim) => thingsOf(claim).map(({ kind }) => kind));
  const shown = claimsUnder(claims, ({ matters = [] }) => matters);
  return {
    thingsOf,
    stakesOf: (claim) => (stakesOf(claim).length > 0 || !leans(claim) ? stakesOf(claim) : inherited(claims, claim, stakesOf)),
    naming: (sought) =>
      ofKinds(sought.map(({ kind }) => kind)).filter((claim) => thingsOf(claim).some((thing) => sought.some((one) => sameness(one, thing) !== null))),
    ofInstruments: claimsUnder(claims, ({ instruments = [] }) => instruments),
    ofMatters: claimsUnder(claims, ({ readings = [] }) => readings.flatMap(({ matter, words }) => (words === "" ? [] : [matter]))),
    professing: (ids) => shown(ids).filter(isProfessing),
    termsOf: (claim) => {
      if (!terms.has(claim)) terms.set(claim, new Set(termsOf(wordsOf(claim.text)).keys()));
      return terms.get(claim)!;
    },
  };
}

/** «It would be a body that …» behind «The Government considers to create …»: what is still to be made there is what is promised here. */
function inherited(claims: readonly Claim[], claim: Claim, stakesOf: (claim: Claim) => readonly Stake[]): readonly Stake[] {
  const before = claims[claims.indexOf(claim) - 1];
  if (before === undefined || before.source.paragraph !== claim.source.paragraph || before.source.paragraphLine !== claim.source.paragraphLine) return [];
  const toCome =
    before.act === "plan" ||
    before.status === "planned" ||
    before.status === "under-way" ||
    findActions(wordsOf(before.text)).some(({ id }) => id === "consider");
  return toCome ? stakesOf(before).filter(({ by }) => by === "making") : [];
}
