import type { ClaimParagraph } from "../link/claim-index.js";
import { queryOf } from "../link/finding-query.js";
import type { ParagraphIndex } from "../link/paragraph-index.js";
import type { Claim, Finding } from "../schema/assertion.js";
import { once } from "../text/once.js";
import type { ClaimsByName } from "./claims-by-name.js";
import { isOfMaking } from "./made-matters.js";
import { likenessOf, type Likeness } from "./likeness.js";
import type { Promised } from "./promised.js";
import { isAttitude } from "./same-thing.js";
import type { Thing } from "./things.js";

/** A later claim that may speak of a promise. */
export interface Again {
  readonly claim: Claim;
  readonly likeness: Likeness;
  /** The things that it names. */
  readonly things: readonly Thing[];
}

/** So many paragraphs are looked through, and so many of their sentences held against the promise. */
const PARAGRAPHS = 8;
const KEPT = 6;
/** Below this share of the promise's words in common two sentences have nothing to do with each other. */
const LEAST = 0.25;

/** A promise is looked for in all later documents. */
const soughtIn = once((asked: Finding) => {
  const { terms, own } = queryOf(asked);
  return { terms, own: new Set(own.keys()) };
});

/**
 * Looks for a promise in a later document: among the sentences that are likest, and those that name the law, plan or body promised,
 * a treaty that it names, or the matter of a law, plan or body that is to be made; for a commitment, also among those that profess one.
 *
 * @returns the likest claims, best first
 */
export function findAgain(promised: Promised, index: ParagraphIndex<ClaimParagraph>, named: ClaimsByName): Again[] {
  const { asked, stakes } = promised;
  const { instruments = [], readings = [], matters = [] } = promised.claim;
  const { terms: sought, own } = soughtIn(asked);
  const naming = new Set([
    ...named.naming(stakes.map(({ thing }) => thing)),
    ...named.ofInstruments(instruments),
    ...(isAttitude(promised) ? named.professing(matters) : []),
    ...named.ofMatters(readings.map(({ matter }) => matter).filter(isOfMaking)),
  ]);
  const againOf = (claim: Claim, terms: ReadonlySet<string>): Again => ({ claim, likeness: likenessOf(own, terms), things: named.thingsOf(claim) });
  const found = index.rank(sought, PARAGRAPHS).flatMap(({ id: { claims, claimTerms } }) => claims.map((claim, i) => againOf(claim, claimTerms[i]!)));
  const likest = found
    .filter(({ claim, likeness }) => likeness.coverage >= LEAST && !naming.has(claim))
    .sort(byCloseness)
    .slice(0, KEPT);
  const bearers = [...naming].map((claim) => againOf(claim, named.termsOf(claim))).sort(byCloseness);
  return [...bearers, ...likest].sort(byCloseness);
}

function byCloseness(a: Again, b: Again): number {
  return b.likeness.closeness - a.likeness.closeness;
}
