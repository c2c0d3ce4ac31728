import type { ClaimParagraph } from "./claim-index.js";
import type { FindingQuery } from "./finding-query.js";
import { shareHeld, type Telling } from "./telling.js";

/** How far the sentences of a paragraph say what a finding says. */
export interface SentencesLike {
  /** Of each: the share of the finding's own terms that it holds, telling ones weighing more. */
  readonly coverages: readonly number[];
  /** The cosine of the finding and the sentence most like it. */
  readonly likeness: number;
}

/**
 * Holds the sentences of a paragraph against a finding.
 *
 * @param places of the query's terms, by the numbers of the index
 * @param held is written over: room for each term of the query
 */
export function sentencesLike(
  { telling: { own }, ownLength }: FindingQuery,
  { sentences, lengths }: ClaimParagraph,
  places: Int32Array,
  held: Uint8Array,
): SentencesLike {
  const coverages: number[] = [];
  let likeness = 0;
  for (let sentence = 0; sentence < lengths.length; sentence++) {
    if (!hold(sentences, sentence, places, held)) {
      coverages.push(0);
      continue;
    }
    const length = ownLength * lengths[sentence]!;
    if (length > 0) likeness = Math.max(likeness, productWith(own, held) / length);
    coverages.push(shareHeld(own, held));
  }
  return { coverages, likeness };
}

/** Marks which terms of the query a sentence holds; says whether it holds any. */
function hold({ from, items }: ClaimParagraph["sentences"], sentence: number, places: Int32Array, held: Uint8Array): boolean {
  held.fill(0);
  let any = false;
  for (let i = from[sentence]!; i < from[sentence + 1]!; i++) {
    const place = places[items[i]!]!;
    if (place === 0) continue;
    held[place - 1] = 1;
    any = true;
  }
  return any;
}

/** The product of two vectors of terms, each as long as it is telling. */
function productWith({ places, weights }: Telling, held: Uint8Array): number {
  let product = 0;
  for (let i = 0; i < places.length; i++) if (held[places[i]!] !== 0) product += weights[i]! * weights[i]!;
  return product;
}
