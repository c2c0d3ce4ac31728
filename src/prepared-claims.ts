import type { DocumentWork } from "./document-work.js";
import { complete } from "./extract/fields/complete.js";
import { lendMatters } from "./extract/lend-matters.js";
import { followPromises } from "./follow/follow-promises.js";
import type { MatterTable } from "./knowledge/matters/extend-matters.js";
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
  /** What their documents were read with; those of the findings are read with it too. */
  readonly work: DocumentWork;
}

/** Whether claims were made ready already. */
export function isPrepared(claims: Side | PreparedClaims): claims is PreparedClaims {
  return "indices" in Object(claims);
}

/** Makes claims ready, with what documents are read with. */
export function preparedClaims(work: DocumentWork, side: Side, matters: MatterTable | undefined): PreparedClaims {
  const claims = lendMatters(
    claimsOf(side, work.extractClaims).map((claim) => complete(claim, matters)),
    matters,
  );
  const indices = indexByDocument(claims, datesOf(side));
  return {
    side,
    claims,
    indices,
    matters,
    inconsistencies: whenAsked(() => work.inconsistenciesIn(side.filter(isDocument))),
    promises: whenAsked(() => followPromises(claims, indices)),
    work,
  };
}

/** Works something out when it is first asked for, and not again. */
function whenAsked<Made>(make: () => Made): () => Made {
  let known: { readonly made: Made } | null = null;
  return () => (known ??= { made: make() }).made;
}
