import type { Span } from "../../text/cut.js";
import type { Word } from "../../text/words.js";
import { areApart, FEWEST_WORDS, goesWith } from "./are-apart.js";
import { itemLabels } from "./item-labels.js";
import { boundaryAt, type ActWords, type Strength } from "./limb-boundary.js";
import type { Speech } from "./speeches.js";
import { treatyStarts } from "./treaty-starts.js";

/** Indexes of words at which a further thing begins that the limbs of a recommendation do not have: `sure`, or `apart` from what is before. */
export interface Further {
  readonly sure: readonly number[];
  readonly apart: ReadonlySet<number>;
}

const NONE: Further = { sure: [], apart: new Set() };

/** The words of an act, how plainly it parts at each, and where a further thing begins: `own`, of its own right, or perhaps `apart`. */
interface ActToSplit extends ActWords {
  readonly boundaries: readonly (Strength | null)[];
  readonly own: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
}

/**
 * Cuts what one act of speech says into limbs that a State would answer apart: at semicolons and note marks, where a
 * recommendation asks for a further act («ratify … and establish …»), where a concern is taken up again («and at …»), and at
 * any «and» with different matters on its two sides.
 *
 * @param words the words of the sentence, offsets in its text
 * @param speech the act: where it begins and ends, and where what is said begins
 * @param marks offsets of note marks in the sentence
 * @param furtherIn tells where further things begin that are not asked for, among the words of the act
 * @returns spans in the sentence, at least one
 */
export function splitLimbs(
  text: string,
  words: readonly Word[],
  { act, start: from, content, end }: Pick<Speech, "act" | "start" | "content" | "end">,
  marks: readonly number[],
  furtherIn: (inside: readonly Word[]) => Further = () => NONE,
): Span[] {
  const inside = words.filter((word) => word.start >= from && word.end <= end);
  const { sure, apart } = furtherIn(inside);
  const own = new Set([...(act === "recommendation" ? treatyStarts(inside) : []), ...sure]);
  const spoken = { text, words: inside, act, content, marks };
  const said = { ...spoken, boundaries: inside.map((_, i) => boundaryAt(spoken, i)), own, apart };
  const items = itemLabels(text, inside);
  const starts = [from];
  inside.forEach((word, i) => {
    const item = items.find(({ at, start }) => start <= word.start && i <= at);
    const opens = item === undefined ? opensLimb(said, i, starts) : item.at === i;
    if (opens) starts.push(item?.start ?? openingOf(text, word.start));
  });
  return starts.map((start, i) => [start, starts[i + 1] ?? end]);
}

/** Whether a limb begins at a word, behind those that begin at `starts`. */
function opensLimb(said: ActToSplit, i: number, starts: readonly number[]): boolean {
  const { text, words, act, content, own } = said;
  const strength = strengthAt(said, i);
  if (strength === null) return false;
  const { start } = words[i]!;
  const from = Math.max(starts.at(-1)!, starts.length === 1 && content < start ? content : 0);
  const before = words.filter((word) => word.start >= from && word.start < start);
  const after = words.slice(i, nextBoundary(said, i));
  return areApart(strength, before, after) && (act !== "recommendation" || own.has(i) || !goesWith(before, after, text.slice(words[i - 1]!.end, start)));
}

/** The boundary at a word, where a further thing of an enumeration begins if not more plainly parted. */
function strengthAt({ boundaries, own, apart }: ActToSplit, i: number): Strength | null {
  return own.has(i) ? "sure" : apart.has(i) && boundaries[i] !== "sure" ? "apart" : boundaries[i]!;
}

/** Where the limb that begins at word `i` would end: at the next boundary that is more than a mere «and»; else with the act. */
function nextBoundary({ boundaries }: ActToSplit, i: number): number | undefined {
  const next = boundaries.findIndex((strength, at) => at >= i + FEWEST_WORDS && strength !== null && strength !== "possible");
  return next === -1 ? undefined : next;
}

/** Brackets and quotes that open right before a word belong to it: «(b)». */
function openingOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[([“‘«"]/.test(text[at - 1]!)) at--;
  return at;
}
