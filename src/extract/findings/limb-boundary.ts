import { grammar } from "../../knowledge/words/grammar.js";
import { isAskedVerb } from "../../knowledge/speakers/is-asked-verb.js";
import type { SpeechAct } from "../../knowledge/speakers/speech-verbs.js";
import type { Word } from "../../text/words.js";
import { asksFurther } from "./asks-further.js";
import { joiningWords } from "./joining-words.js";

/** Words that go back to what was said before: a limb cannot begin with them. */
const REFERRING = grammar("referring");
/** Prepositions that a concern is taken up again with: «concerned at … and at …». */
const TAKEN_UP = grammar("takenUp");
const AUXILIARY = grammar("auxiliary");
/** Nouns that a further item of a list of concerns begins with: «the lack of …». */
const WANTING = grammar("wanting");
/** Words that go on with what a note hangs on: «…, including by …». */
const CONTINUING = grammar("continuing");
const PREPOSITIONS = grammar("prepositions");

/**
 * How plainly a boundary parts two limbs: a note mark or semicolon surely, a further clause with «that» unless it tells nothing but the same
 * matters, a further thing of an enumeration unless they share one, a further verb mostly, an item of a list where no family holds both, a
 * mere «and» never.
 */
export type Strength = "sure" | "clause" | "apart" | "likely" | "listed" | "possible";

/** One act of speech: its words, offsets in the text of its sentence, where what is said begins, and the note marks. */
export interface ActWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly act: SpeechAct;
  readonly content: number;
  readonly marks: readonly number[];
}

/** How plainly what is said parts at a word; null where it goes on. */
export function boundaryAt({ text, words, act, content, marks }: ActWords, i: number): Strength | null {
  const word = words[i]!;
  const previous = words[i - 1];
  if (previous === undefined) return null;
  const gap = text.slice(previous.end, word.start);
  if (gap.includes(";")) return "sure";
  const joining = joiningWords(words, i);
  if (joining === 0 && !gap.includes(",")) return null;
  const next = i + joining;
  if (PREPOSITIONS.has(previous.form)) return null;
  if (!leansBack(words, i, next, act) && marks.some((mark) => mark > previous.start && mark <= word.start + 1)) return "sure";
  if (word.start <= content) return null;
  if (act === "recommendation" ? !isAskedVerb(previous.form) && asksFurther(words, next) : takesUp(words, i, next)) return strengthOfFurther(words, next, act);
  if (act === "concern" && isWanting(words, next)) return "listed";
  return !REFERRING.has(words[next]?.form ?? "") && (word.form === "and" || joining === 3) ? "possible" : null;
}

/** What begins behind a note but has no subject of its own: «and its …», «, including …», «and were now punished». */
function leansBack(words: readonly Word[], i: number, next: number, act: SpeechAct): boolean {
  const first = words[next]?.form ?? "";
  if (next === i) return REFERRING.has(first) || (CONTINUING.has(first) && words[i - 1]!.form !== "and");
  return REFERRING.has(first) || (act !== "recommendation" && AUXILIARY.has(first));
}

/** «concerned at … and at …» */
function takesUp(words: readonly Word[], i: number, next: number): boolean {
  return words[i]!.form === "and" && TAKEN_UP.has(words[next]?.form ?? "");
}

/** «…, the lack of shelters and the absence of …» */
function isWanting(words: readonly Word[], at: number): boolean {
  return words[at]?.form === "the" && WANTING.has(words[at + 1]?.form ?? "");
}

/** «and that schools …», but not «and that they …», is a clause of its own in a concern. */
function strengthOfFurther(words: readonly Word[], at: number, act: SpeechAct): Strength {
  return act === "concern" && words[at]!.form === "that" && !REFERRING.has(words[at + 1]?.form ?? "") ? "clause" : "likely";
}
