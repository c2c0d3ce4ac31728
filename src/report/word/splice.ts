/** A change to a text: what stands from `start` to `end` gives way to `words`; an insertion where both are the same. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** An insertion before the character at a place. */
export function insertAt(place: number, words: string): Edit {
  return { start: place, end: place, words };
}

/**
 * Makes all changes to a text at once; their places are those of the text before. Insertions at one place keep their order.
 *
 * @param edits in any order, not overlapping
 * @example splice("abc", [insertAt(1, "-"), { start: 2, end: 3, words: "" }]) // "a-b"
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
  const pieces: string[] = [];
  let from = 0;
  for (const { edit } of inOrder) {
    if (edit.start < from) throw new RangeError(`changes overlap at ${edit.start}`);
    pieces.push(text.slice(from, edit.start), edit.words);
    from = edit.end;
  }
  return [...pieces, text.slice(from)].join("");
}
