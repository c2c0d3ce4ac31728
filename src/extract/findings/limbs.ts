import { familiesOf } from "../../knowledge/matters/families.js";
import { grammar } from "../../knowledge/words/grammar.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import type { SpeechAct } from "../../knowledge/speakers/speech-verbs.js";
import { isAccompanying } from "../../knowledge/speakers/is-accompanying.js";
import { isAskedVerb } from "../../knowledge/speakers/is-asked-verb.js";
import { isFolded } from "../../knowledge/speakers/is-folded.js";
import { isJoiningForces } from "../../knowledge/speakers/is-joining-forces.js";
import type { Span } from "../../text/cut.js";
import type { Word } from "../../text/words.js";
import { asksFurther } from "./asks-further.js";
import { itemLabels } from "./item-labels.js";
import { joiningWords } from "./joining-words.js";
import { treatyStarts } from "./treaty-starts.js";

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
/** Fewer words make no matter of their own. */
const FEWEST_WORDS = 4;
/** «and decriminalize defamation» */
const FEWEST_ASKED = 3;
const SHORT = 7;

/**
 * How plainly a boundary parts two limbs: a note mark or semicolon surely, a further clause with «that» unless it tells nothing but the same
 * matters, a further thing of an enumeration unless they share one, a further verb mostly, an item of a list where no family holds both, a
 * mere «and» never.
 */
type Strength = "sure" | "clause" | "apart" | "likely" | "listed" | "possible";

/** Indexes of words at which a further thing begins that the limbs of a recommendation do not have: `sure`, or `apart` from what is before. */
export interface Further {
  readonly sure: readonly number[];
  readonly apart: ReadonlySet<number>;
}

const NONE: Further = { sure: [], apart: new Set() };

/**
 * Cuts what one act of speech says into limbs that a State would answer apart: at semicolons and note marks, where a
 * recommendation asks for a further act («ratify … and establish …»), where a concern is taken up again («and at …»), and at
 * any «and» with different matters on its two sides.
 *
 * @param words the words of the sentence, offsets in its text
 * @param from where the act begins, `content` where what is said begins, `to` where the act ends
 * @param marks offsets of note marks in the sentence
 * @param furtherIn tells where further things begin that are not asked for, among the words of the act
 * @returns spans in the sentence, at least one
 */
export function splitLimbs(
  text: string,
  words: readonly Word[],
  act: SpeechAct,
  from: number,
  content: number,
  to: number,
  marks: readonly number[],
  furtherIn: (inside: readonly Word[]) => Further = () => NONE,
): Span[] {
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  const limbs: Span[] = [];
  const { sure, apart: further } = furtherIn(inside);
  const own = new Set([...(act === "recommendation" ? treatyStarts(inside) : []), ...sure]);
  const items = itemLabels(text, inside);
  let start = from;
  inside.forEach((word, i) => {
    const item = items.find(({ at, start: first }) => first <= word.start && i <= at);
    if (item !== undefined) {
      if (item.at === i) limbs.push([start, (start = item.start)]);
      return;
    }
    const strength = own.has(i) ? "sure" : strengthAt(text, inside, i, act, marks, content, further);
    if (strength === null) return;
    const before = inside.filter(({ start: at }) => at >= Math.max(start, limbs.length === 0 && content < word.start ? content : start) && at < word.start);
    const after = inside.slice(i).filter(({ start: at }) => at < nextBoundary(text, inside, i, act, marks, content, to));
    if (!parts(strength, before, after) || (act === "recommendation" && goesWith(before, after, own.has(i), text.slice(inside[i - 1]!.end, word.start))))
      return;
    const at = openingOf(text, word.start);
    limbs.push([start, at]);
    start = at;
  });
  return [...limbs, [start, to]];
}

/** Brackets and quotes that open right before a word belong to it: «(b)». */
function openingOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[([“‘«"]/.test(text[at - 1]!)) at--;
  return at;
}

/** Whether two sides are matters apart. */
function parts(strength: Strength, before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length < FEWEST_WORDS || after.length < (strength === "likely" ? FEWEST_ASKED : FEWEST_WORDS) || isFolded(after) || takesBack(after)) return false;
  if (strength === "sure") return true;
  const left = mattersOf(before);
  const right = mattersOf(after);
  if (strength === "clause") return left.length === 0 || right.length === 0 || !right.every((id) => left.includes(id));
  if (strength === "apart") return !right.some((id) => left.includes(id));
  if (left.length === 0 || right.length === 0 || strength === "possible") return false;
  if (strength === "likely") return !right.some((id) => left.includes(id));
  const kin = left.flatMap(familiesOf);
  return !right.flatMap(familiesOf).some((id) => kin.includes(id));
}

/**
 * Whether a later limb of a recommendation goes with the one before, which one answer covers: what accompanies anything (training,
 * campaigns, punishment), cooperation that names no other matter, and behind a semicolon what has no matter beside the same ones.
 */
function goesWith(before: readonly Word[], after: readonly Word[], isTreaty: boolean, gap: string): boolean {
  if (isTreaty) return false;
  if (isAccompanying(after)) return true;
  const [left, right] = [mattersOf(before), mattersOf(after)];
  if (isJoiningForces(after) && (right.length === 0 || right.some((id) => left.includes(id)))) return true;
  return gap.includes(";") && left.length > 0 && right.length > 0 && (left.every((id) => right.includes(id)) || right.every((id) => left.includes(id)));
}

/** A few words that end with «them» say no more than what went before: «and combat discrimination against them». */
function takesBack(words: readonly Word[]): boolean {
  return words.length <= SHORT && REFERRING.has(words.at(-1)!.form);
}

function mattersOf(words: readonly Word[]): string[] {
  return findMatters(words).map(({ row }) => row.id);
}

/** Where the limb that begins at word `i` would end: at the next boundary that is more than a mere «and». */
function nextBoundary(text: string, words: readonly Word[], i: number, act: SpeechAct, marks: readonly number[], content: number, to: number): number {
  for (let next = i + FEWEST_WORDS; next < words.length; next++) {
    const strength = boundaryAt(text, words, next, act, marks, content);
    if (strength !== null && strength !== "possible") return words[next]!.start;
  }
  return to;
}

/** The boundary at a word, where a further thing of an enumeration begins if not more plainly parted. */
function strengthAt(
  text: string,
  words: readonly Word[],
  i: number,
  act: SpeechAct,
  marks: readonly number[],
  content: number,
  further: ReadonlySet<number>,
): Strength | null {
  const strength = boundaryAt(text, words, i, act, marks, content);
  return further.has(i) && strength !== "sure" ? "apart" : strength;
}

function boundaryAt(text: string, words: readonly Word[], i: number, act: SpeechAct, marks: readonly number[], content: number): Strength | null {
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
