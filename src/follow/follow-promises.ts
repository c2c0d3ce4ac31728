import type { DocumentIndex } from "../link/claim-index.js";
import type { Claim } from "../schema/assertion.js";
import type { DocumentFate, PromiseOfState } from "../schema/promise.js";
import { claimsByName, type ClaimsByName } from "./claims-by-name.js";
import type { FollowedPair } from "./fate-rule.js";
import { findAgain } from "./find-again.js";
import { promisedIn, type Promised } from "./promised.js";
import { fateRules } from "./rules/index.js";
import { NOT_FOUND, wordFate } from "./wording.js";

/** A claim document with its date. */
interface Dated extends DocumentIndex {
  readonly date: string;
  readonly named: ClaimsByName;
}

/**
 * Follows each promise of a State through its later documents: whether it is reported as kept, said again, changed, or not found again.
 * Documents without a date, or of one year, are not held against each other: nobody knows which came first.
 *
 * @param claims of one State, completed
 * @param indices over the claims of each document
 * @returns one entry a promise that has a later document, in the order of the claims; the latest document that speaks of it decides;
 *   null where no document is later than another
 * @example followPromises(claims, indexByDocument(claims, dates))?.filter(({ fate }) => fate === "kept")
 */
export function followPromises(claims: readonly Claim[], indices: readonly DocumentIndex[]): PromiseOfState[] | null {
  const years = indices.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  if (new Set(years).size < 2) return null;
  const dated = indices
    .flatMap((index) => (index.date === null ? [] : [readNames(claims, index, index.date)]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const placeOf = new Map(dated.map((own) => [own.document, { own, later: dated.filter(({ date }) => yearOf(date) > yearOf(own.date)) }]));
  return claims.flatMap((claim) => {
    const place = placeOf.get(claim.source.document);
    if (place === undefined || place.later.length === 0) return [];
    const promised = promisedIn(claim, place.own.date, place.own.named.stakesOf(claim));
    return promised === null ? [] : [follow(promised, place.later)];
  });
}

function readNames(claims: readonly Claim[], index: DocumentIndex, date: string): Dated {
  return { ...index, date, named: claimsByName(claims.filter(({ source }) => source.document === index.document)) };
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

function follow(promised: Promised, later: readonly Dated[]): PromiseOfState {
  const byDocument = later.map((document) => fateIn(promised, document));
  const { document: _document, date: _date, ...told } = byDocument.findLast(({ fate }) => fate !== "not-found") ?? byDocument.at(-1)!;
  return { claim: promised.claim.id, source: promised.claim.source, deadline: promised.deadline, ...told, byDocument };
}

/** The first rule in order that speaks of one of the likest claims decides. */
function fateIn(promised: Promised, { document, date, index, named }: Dated): DocumentFate {
  const pairs = findAgain(promised, index, named).map((again): FollowedPair => ({ promised, again, date }));
  for (const { id, fate, decide } of fateRules)
    for (const pair of pairs) {
      const reason = decide(pair);
      if (reason === null) continue;
      const { claim } = pair.again;
      return {
        document,
        date,
        fate,
        rule: id,
        because: wordFate(reason),
        needsReview: reason.unsure ?? false,
        later: { claim: claim.id, source: claim.source },
      };
    }
  return { document, date, fate: "not-found", rule: null, because: NOT_FOUND, needsReview: false, later: null };
}
