import type { Block, Blocks } from "../../src/read/block.js";
import { spansOf } from "../../src/text/cut.js";

/** Blocks of one kind as a reader gave them: number and words. */
export function wordsOfKind({ blocks }: Blocks, kind: Block["kind"]): [number: string | null, text: string][] {
  return blocks.filter((block) => block.kind === kind).map((block) => [block.number, block.cut.text]);
}

/** The words of a block with its note marks set in where they stand: «adopted⟦2⟧ in 2017». */
export function withMarks({ cut, marks }: Pick<Block, "cut" | "marks">): string {
  return [...marks].reverse().reduce((text, { at, label }) => `${text.slice(0, at)}⟦${label}⟧${text.slice(at)}`, cut.text);
}

/** The words of a block as its places give them back from the text, white space as one blank. */
export function fromPlaces(text: string, { cut }: Pick<Block, "cut">): string {
  return spansOf(cut)
    .map(([start, end]) => text.slice(start, end))
    .join("")
    .replace(/\s+/g, " ");
}
