import { claimVerb } from "./claim-verbs.js";
import type { Word } from "../../text/words.js";

const isReporting = claimVerb("reporting");
const isFronting = claimVerb("fronting");
/** In words: so late a verb of speech begins, behind what it speaks on («On the prospects for …, the delegation noted that»), and so far behind it its «that» may stand. */
const LATEST_SPEECH = 40;
const FARTHEST_THAT = 10;
/** A clause in front of the main one has at least so many words. */
const FEWEST_IN_FRONT = 2;

/**
 * Where what a sentence tells begins: behind «The delegation stated that», and behind a clause in front of the main one («As
 * ratification takes time, …»).
 *
 * @returns an index of words, 0 where the sentence begins with what it tells
 * @example toldFrom(wordsOf("The delegation stated that a law was adopted.")) // 4
 */
export function toldFrom(words: readonly Word[]): number {
  const behindSpeech = afterThat(words);
  return behindSpeech + behindFront(words.slice(behindSpeech));
}

function afterThat(words: readonly Word[]): number {
  for (let verb = 1; verb < Math.min(LATEST_SPEECH, words.length); verb++) {
    const that = isReporting(words[verb]!.form) ? words.slice(verb + 1, verb + 1 + FARTHEST_THAT).findIndex(({ form }) => form === "that") : -1;
    if (that !== -1 && verb + that + 2 < words.length) return verb + that + 2;
  }
  return 0;
}

function behindFront(words: readonly Word[]): number {
  const first = words.findIndex((_, at) => at === 0 || isApart(words, at));
  const opening =
    words[first] !== undefined && isFronting(words[first]!.form)
      ? first
      : words.slice(1, 3).findIndex(({ form }, i) => isFronting(form) && isApart(words, i + 1)) + 1;
  if (!isFronting(words[opening]?.form) || words[opening + 1]?.form === "to" || words[opening + 1]?.form === "of" || /^\d/.test(words[opening + 1]?.form ?? ""))
    return 0;
  const comma = words.findIndex((_, at) => at >= opening + FEWEST_IN_FRONT && isApart(words, at));
  return comma === -1 ? 0 : comma;
}

/** Whether more than a blank, so a comma, stands before a word. */
function isApart(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at]!.start - words[at - 1]!.end > 1;
}
