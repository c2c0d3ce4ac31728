import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

const JOINING = grammar("joining");

/** How many words join at a place: one for «and», three for «as well as», none for any other. */
export function joiningWords(words: readonly Word[], at: number): number {
  if (JOINING.has(words[at]!.form)) return 1;
  return words[at]!.form === "as" && words[at + 1]?.form === "well" && words[at + 2]?.form === "as" ? 3 : 0;
}
