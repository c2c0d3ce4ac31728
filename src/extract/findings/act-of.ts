import { isNegative } from "../../knowledge/words/is-negative.js";
import { isObliging } from "../../knowledge/words/is-obliging.js";
import type { SpeechAct } from "../../knowledge/speakers/speech-verbs.js";
import type { FindingAct } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";

/** Fewer words behind a verb say nothing of their own. */
const FEWEST_WORDS = 3;

/** What is reported is a recommendation when it tells what ought to be, a concern when it is negative, else an observation. */
export function actOf(act: SpeechAct, words: readonly Word[]): FindingAct {
  if (act !== "report") return act;
  if (isObliging(words)) return "recommendation";
  return isNegative(words) ? "concern" : "observation";
}

/** The words of a limb behind «The Committee against Torture noted»; in «torture was noted by the Committee» they stand before. */
export function reportedWords(words: readonly Word[], start: number, end: number, content: number): Word[] {
  const limb = words.filter((word) => word.start >= start && word.end <= end);
  const behind = limb.filter((word) => word.start >= content);
  return behind.length >= FEWEST_WORDS ? behind : limb;
}
