import { isAskedVerb, type SpeechAct } from "../knowledge/speech.js";
import type { Span } from "../text/cut.js";
import type { Word } from "../text/words.js";

/** Words that go back to what was said before: a limb cannot begin with them. */
const REFERRING = new Set(["such", "them", "it", "its", "those", "these", "their", "him", "her"]);
const ADVERBS = new Set(["to", "also", "further", "fully", "effectively", "promptly", "explicitly", "immediately", "urgently", "otherwise", "formally", "in", "particular", "thereby", "continue"]);
/** Prepositions that a concern is taken up again with: «concerned at … and at …». */
const TAKEN_UP = new Set(["that", "about", "at", "over"]);
/** Fewer words make no matter of their own. */
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;

/**
 * Cuts what one act of speech says into limbs that a State would answer apart: at semicolons, at note marks, where a
 * recommendation asks for a further act («ratify … and establish …»), where a concern is taken up again («and at …»).
 *
 * @param words the words of the sentence, offsets in its text
 * @param from where the act begins, `to` where it ends
 * @param marks offsets of note marks in the sentence
 * @returns spans in the sentence, at least one
 */
export function splitLimbs(text: string, words: readonly Word[], act: SpeechAct, from: number, content: number, to: number, marks: readonly number[]): Span[] {
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  const cuts = inside.flatMap((word, i) => (word.start > content && opensLimb(text, inside, i, act, marks) ? [word.start] : []));
  const spans: Span[] = [];
  let start = from;
  for (const cut of [...cuts, to]) {
    const isLast = cut === to;
    const before = inside.filter((word) => word.start >= Math.max(start, start === from ? content : start) && word.end <= cut).length;
    const after = inside.filter((word) => word.start >= cut).length;
    if (!isLast && (before < FEWEST_BEFORE || after < FEWEST_AFTER)) continue;
    spans.push([start, cut]);
    start = cut;
  }
  return spans;
}

function opensLimb(text: string, words: readonly Word[], i: number, act: SpeechAct, marks: readonly number[]): boolean {
  const word = words[i]!;
  const gap = text.slice(words[i - 1]?.end ?? 0, word.start);
  if (gap.includes(";")) return true;
  const joins = word.form === "and" || (word.form === "as" && words[i + 1]?.form === "well" && words[i + 2]?.form === "as") || word.form === "while" || word.form === "or";
  const next = i + (word.form === "as" ? 3 : word.form === "and" || word.form === "while" || word.form === "or" ? 1 : 0);
  if (marks.some((mark) => mark > (words[i - 1]?.start ?? 0) && mark <= word.start + 1) && (joins || gap.includes(",")) && !REFERRING.has(words[next]?.form ?? "")) return true;
  if (!joins && !gap.includes(",")) return false;
  return act === "recommendation" ? asksFurther(words, next) : joins && word.form === "and" && TAKEN_UP.has(words[next]?.form ?? "");
}

/** «and establish a …», «, to ensure that …», «and that persons be …», but not «and investigate such …». */
function asksFurther(words: readonly Word[], from: number): boolean {
  let at = from;
  if (words[at]?.form === "that" && words[at + 1] !== undefined && !REFERRING.has(words[at + 1]!.form)) return true;
  while (ADVERBS.has(words[at]?.form ?? "") && at - from < 3) at++;
  const verb = words[at];
  const object = words[at + 1];
  if (verb === undefined || object === undefined || !isAskedVerb(verb.form)) return false;
  return !REFERRING.has(object.form) && object.form !== "and" && !isAskedVerb(object.form);
}
