import { findGroups } from "../knowledge/matters/groups.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import type { Claim } from "../schema/assertion.js";
import { remembered } from "../text/remembered.js";
import { stem } from "../text/stem.js";
import { wordsOf } from "../text/words.js";
import type { JudgedPair } from "./rule.js";

/** The different telling words of a text, by their lemmas. Rules ask it of the same finding beside many claims, and of the same claim beside many findings. */
export const tellingLemmas = remembered(
  (text): ReadonlySet<string> => new Set(wordsOf(text).flatMap(({ form, lemma }) => (isStopWord(form, lemma) ? [] : [lemma]))),
);

/** The stems of the telling words of a text. */
export const stemsOf = remembered((text): ReadonlySet<string> => new Set([...tellingLemmas(text)].map(stem)));

/**
 * How many different telling words the two sides of a pair have in common, by their lemmas.
 *
 * @example sameWords(pair) // 2 for «No civilian is tried by soldiers.» beside «that civilians were tried in military courts»
 */
export function sameWords({ finding, claim }: JudgedPair): number {
  return common(finding.text, claim.text);
}

/** The same by stems: «criminally liable» and «criminal responsibility» have one. */
export function sameStems({ finding, claim }: JudgedPair): number {
  return countCommon(stemsOf(finding.text), stemsOf(claim.text));
}

/** How many telling words of what a claim says of no or of every case the finding has too. */
export function sameSubject({ finding, claim }: JudgedPair): number {
  return common(finding.text, sweptOver(claim));
}

/** Whether what a claim says of no or of every case is of people, or of something that the finding names. */
export function sweepsOverTheThing(pair: JudgedPair): boolean {
  return findGroups(wordsOf(sweptOver(pair.claim))).length > 0 || sameSubject(pair) > 0;
}

function sweptOver({ grounds, text }: Claim): string {
  return grounds?.["sweeping"] ?? text;
}

function common(one: string, other: string): number {
  return countCommon(tellingLemmas(one), tellingLemmas(other));
}

function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}
