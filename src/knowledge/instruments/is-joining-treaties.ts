import { grammar } from "../words/grammar.js";
import type { Word } from "../../text/words.js";

const JOINING = grammar("joiningTreaties");

/** Whether a word is a verb of joining treaties: «ratify», «acceding». */
export function isJoiningTreaties(words: readonly Word[], at: number): boolean {
  return JOINING.has(words[at]!.lemma) || JOINING.has(words[at]!.form);
}
