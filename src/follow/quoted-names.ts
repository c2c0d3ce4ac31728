import table from "../../data/made-things.json" with { type: "json" };
import { alternation } from "../text/alternation.js";
import { once } from "../text/once.js";
import { wordsOf } from "../text/words.js";
import type { Claim } from "../schema/assertion.js";

/** Words between quotation marks of any kind. */
const QUOTED = /[“"«]([^”"»“«]+)[”"»]/gu;
/** A name has at most so many words; what is longer is a title or is quoted speech. */
const LONGEST = 8;
/** So many characters before a name are searched for words of framing, which make it the frame in which something else is done: «as part of the "Roads" programme». */
const BEFORE = 60;
const FRAMING = new RegExp(`\\b${alternation((table as { framing: string[] }).framing, "\\s+")}\\b[^.;:]*$`, "iu");

/**
 * The names between quotation marks in a claim, each as its lemmas. A programme in whose frame something else is done is left out: the claim
 * does not speak of it.
 *
 * @example quotedNames(claim).has("night court") // true for «“Night courts” are being opened»
 */
export const quotedNames: (claim: Claim) => ReadonlySet<string> = once(({ text }: Claim) => {
  const named = [...text.matchAll(QUOTED)].filter(({ index }) => !FRAMING.test(text.slice(Math.max(0, index - BEFORE), index)));
  return new Set(
    named.flatMap(({ 1: name }) => {
      const words = wordsOf(name!);
      return words.length > 0 && words.length <= LONGEST ? [words.map(({ lemma }) => lemma).join(" ")] : [];
    }),
  );
});
