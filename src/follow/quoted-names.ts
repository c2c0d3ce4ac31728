import table from "../../data/made-things.json" with { type: "json" };
import { alternation } from "../text/alternation.js";
import { once } from "../text/once.js";
import { wordsOf } from "../text/words.js";
import type { Claim } from "../schema/assertion.js";

/** What is put between quotation marks, of one kind or another. */
const QUOTED = /[“"«]([^”"»“«]+)[”"»]/gu;
/** A name has at most so many words; what is longer is a title or a saying. */
const LONGEST = 8;
/** Within so many characters before it, words of framing make a name the place where something is done: «as part of the "Roads" programme». */
const BEFORE = 60;
const FRAMING = new RegExp(`\\b${alternation((table as { framing: string[] }).framing, "\\s+")}\\b[^.;:]*$`, "iu");

/**
 * The names between quotation marks in a claim, in lemmas; a programme in whose framework something else is done is not spoken of itself.
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
