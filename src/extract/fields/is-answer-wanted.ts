import { isAsking } from "../../knowledge/words/asking-of.js";
import { findTones } from "../../knowledge/words/tones.js";
import type { Assertion } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import { textBefore } from "./text-before.js";

/** At most so many words stand between the question and what it is about: «asked for information about», «asked whether the Government planned to». Chosen by these forms, not fitted. */
const NEAR = 7;

/**
 * Whether an assertion is what somebody asked about, and not what he asked for: «asked whether», «enquired about».
 *
 * @example isAnswerWanted({ ...finding, context: "It asked whether the law was in force.", text: "the law was in force." }) // true
 */
export function isAnswerWanted(assertion: Pick<Assertion, "context" | "text">): boolean {
  const before = wordsOf(textBefore(assertion));
  return findTones(before).some(({ kind, range: [, last] }) => kind === "question" && last >= before.length - NEAR && !isAsking(before.slice(last + 1)));
}
