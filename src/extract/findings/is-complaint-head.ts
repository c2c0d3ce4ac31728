import table from "../../../data/complaint-heads.json" with { type: "json" };
import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

/** Words that a further item of a list of concerns begins with: «the lack of …». */
const HEADS = new Set(table.heads);
/** Those that begin one only behind «the»: «the increasing number of …», not «increasing numbers of …». */
const BEHIND_THE = new Set(table.behindThe);
const ARTICLES = grammar("articles");
const GRADING = new Set(table.grading);
/** «non-application», «non-compliance» */
const DEED = /(?:tion|sion|ance|ence|ment)$/;

/**
 * Whether a noun phrase that complains begins at a word: «the lack of …», «reported shortages of …», «the high rate of …», «the
 * non-application of …».
 *
 * @example isComplaintHead(wordsOf("the very high rate of accidents"), 0) // true
 */
export function isComplaintHead(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < 3 && (ARTICLES.has(words[at]?.form ?? "") || GRADING.has(words[at]?.form ?? ""))) at++;
  const head = words[at]?.form ?? "";
  if (HEADS.has(head) || (BEHIND_THE.has(head) && words[from]!.form === "the")) return true;
  return head === "non" && DEED.test(words[at + 1]?.form ?? "");
}
