import table from "../../../data/speech.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { wordLists } from "./word-lists.js";

const KINDS = ["negative", "troubles", "remedied", "redeemed"] as const;
const match = wordLists(table, "speech.json").cues(KINDS);
/** In words: so far before or behind a trouble, what is done against it makes it no complaint («a law against torture»). */
const REMEDY_BEFORE = 7;
const REMEDY_BEHIND = 2;

/**
 * Whether a report holds a negative fact: then it is a concern, else an observation. A word of trouble alone is none where
 * something is done against it, and neither is a denied one («had not violated»).
 *
 * @example isNegative(wordsOf("The law did not prohibit torture.")) // true
 * @example isNegative(wordsOf("A law against torture was adopted.")) // false
 */
export function isNegative(words: readonly Word[]): boolean {
  const found = match(words).flatMap(({ row, ranges }) => ranges.map(([first, last]) => ({ kind: row.kind, first, last })));
  const of = (kind: (typeof KINDS)[number]) => found.filter((cue) => cue.kind === kind);
  const redeemed = of("redeemed");
  const standing = (cue: { first: number; last: number }) => !redeemed.some(({ first, last }) => first <= cue.first && cue.last <= last);
  if (of("negative").some((cue) => standing(cue) && !isNumber(words, cue.first))) return true;
  return of("troubles").some(
    (cue) => standing(cue) && !of("remedied").some(({ first, last }) => last >= cue.first - REMEDY_BEFORE && first <= cue.last + REMEDY_BEHIND),
  );
}

/** «Law No. 12». */
function isNumber(words: readonly Word[], at: number): boolean {
  return words[at]!.form === "no" && /^\d/.test(words[at + 1]?.form ?? "");
}
