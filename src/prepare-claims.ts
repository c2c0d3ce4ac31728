import { conflictsAcross } from "./audit/across/across.js";
import { audit } from "./audit/audit.js";
import { extractClaims } from "./extract/claims.js";
import { complete } from "./extract/complete.js";
import { lendMatters } from "./extract/lend-matters.js";
import type { MatterTable } from "./knowledge/extend-matters.js";
import { followPromises } from "./follow/follow-promises.js";
import { indexByDocument, type DocumentIndex } from "./link/claim-index.js";
import { claimsOf, datesOf, isDocument, type Side } from "./report/sides.js";
import type { Claim } from "./schema/assertion.js";
import type { Inconsistency } from "./schema/inconsistency.js";
import type { PromiseOfState } from "./schema/promise.js";

/** The claims of one side, read, completed and indexed: any number of findings can be held against them. */
export interface PreparedClaims {
  readonly side: Side;
  readonly claims: readonly Claim[];
  readonly indices: readonly DocumentIndex[];
  /** The matters they were completed with, where these are not ours. */
  readonly matters: MatterTable | undefined;
  /** Where the documents disagree with themselves and each other; worked out when first asked. */
  readonly inconsistencies: () => readonly Inconsistency[];
  /** What became of promises of its earlier documents; worked out when first asked, null where no document is later than another. */
  readonly promises: () => readonly PromiseOfState[] | null;
}

/**
 * Makes the claims of a State ready once, for many comparisons: `check({ claims: prepared, findings })` gives the bytes that
 * `check({ claims, findings })` gives.
 *
 * @param matters the matters to look for; ours by default
 * @throws {InputError} `no-claims`
 * @example check({ claims: prepareClaims([nationalReport]), findings: [compilation] }).summary.outcomes
 */
export function prepareClaims(side: Side, matters?: MatterTable): PreparedClaims {
  const claims = lendMatters(claimsOf(side, extractClaims).map((claim) => complete(claim, matters)), matters);
  const indices = indexByDocument(claims, datesOf(side));
  return { side, claims, indices, matters, inconsistencies: whenAsked(() => inconsistenciesIn(side)), promises: whenAsked(() => followPromises(claims, indices)) };
}

/** Works something out when it is first asked for, and not again. */
function whenAsked<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | null = null;
  return () => (known ??= { made: make() }).made;
}

function inconsistenciesIn(side: Side): Inconsistency[] {
  const documents = side.filter(isDocument);
  return [...documents.flatMap((document) => audit(document).inconsistencies), ...conflictsAcross(documents)];
}
