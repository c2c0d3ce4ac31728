import type { Paragraph } from "../schema/document.js";
import { withFields } from "../schema/with-fields.js";
import { isRepeatedIn, wordSetOf } from "../text/is-repeated-in.js";
import { once } from "../text/once.js";

/** Pull-quotes stand within so many paragraphs of what they repeat. */
const NEAR = 25;

/** A paragraph and the lines folded into it. */
interface Counted {
  readonly paragraph: Paragraph;
  readonly section: number | null;
  also: number[];
}

const wordsOf = once(({ paragraph }: Counted) => wordSetOf(paragraph.cut.text));

/**
 * Folds pull-quotes that a layout prints beside the text: a paragraph without number whose words stand nearly all in a longer one
 * of the same section goes, and its line is kept with the longer one. Documents with printed numbers are left as they are.
 */
export function foldRepetitions(paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.some(({ number }) => number !== null)) return [...paragraphs];
  const counted: Counted[] = paragraphs.map((paragraph) => ({ paragraph, section: paragraph.section, also: [] }));
  const folded = new Set<Counted>();
  counted.forEach((one, i) => {
    const longer = nearby(counted, i).find((other) => !folded.has(other) && isRepeatedIn(wordsOf(one), wordsOf(other)));
    if (longer === undefined) return;
    folded.add(one);
    longer.also = [...longer.also, one.paragraph.line, ...one.also];
  });
  return counted.filter((one) => !folded.has(one)).map(({ paragraph, also }) => withFields(paragraph, { also: also.sort((a, b) => a - b) }));
}

function nearby(counted: readonly Counted[], at: number): Counted[] {
  return counted.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other !== counted[at] && other.section === counted[at]!.section);
}
