import type { Paragraph } from "../schema/document.js";
import { wordsOf } from "../text/words.js";

/** So much of a repetition's words must stand in one paragraph near it. */
const SAME = 0.85;
/** Pull-quotes stand within so many paragraphs of what they repeat. */
const NEAR = 25;
/** Shorter ones are headings or items that may well stand twice. */
const FEWEST_WORDS = 8;

interface Counted {
  readonly paragraph: Paragraph;
  readonly section: number | null;
  readonly words: ReadonlySet<string>;
  also: number[];
}

/**
 * Folds pull-quotes that a layout prints beside the text: a paragraph without number whose words stand nearly all in a longer one
 * of the same section goes, and its line is kept with the longer one. Documents with printed numbers are left as they are.
 */
export function foldRepetitions(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.some(({ number }) => number !== null)) return [...paragraphs];
  const counted: Counted[] = paragraphs.map((paragraph) => ({ paragraph, section: paragraph.section, words: new Set(wordsOf(paragraph.cut.text).map(({ lemma }) => lemma)), also: [] }));
  const folded = new Set<Counted>();
  counted.forEach((one, i) => {
    const longer = nearby(counted, i).find((other) => !folded.has(other) && isRepeatedIn(one, other));
    if (longer === undefined) return;
    folded.add(one);
    longer.also = [...longer.also, one.paragraph.line, ...one.also];
  });
  return counted.filter((one) => !folded.has(one)).map(({ paragraph, also }) => ({ ...paragraph, also: also.sort((a, b) => a - b) }));
}

function nearby(counted: readonly Counted[], at: number): Counted[] {
  return counted.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other !== counted[at] && other.section === counted[at]!.section);
}

function isRepeatedIn(one: Counted, other: Counted): boolean {
  if (one.words.size < FEWEST_WORDS || other.words.size < one.words.size * 1.2) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= one.words.size * SAME;
}
