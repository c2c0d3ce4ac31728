import type { UnDocument } from "../../schema/document.js";
import type { Diagnostic } from "../../schema/report.js";

/**
 * Characters of a paragraph that are read together. Figures that belong together stand close; what the audit tries inside a
 * stretch may grow with its square, so that a stretch must have an end.
 */
export const LONGEST_STRETCH = 12_000;

/** Where paragraphs with figures are too long to be read as one: figures far apart in them are not held against each other. */
export function longParagraphs({ id, paragraphs }: UnDocument): Diagnostic[] {
  const long = paragraphs.filter(({ cut }) => cut.text.length > LONGEST_STRETCH && /\d/.test(cut.text));
  const [first] = long;
  if (first === undefined) return [];
  const where = first.number === null ? `line ${first.line}` : `paragraph ${first.number}`;
  const message = `${long.length === 1 ? "A paragraph" : `${long.length} paragraphs`} of ${id} (${long.length === 1 ? "" : "the first: "}${where}) ${long.length === 1 ? "has" : "have"} more than ${LONGEST_STRETCH} characters: the audit does not add up figures that stand so far apart.`;
  return [{ code: "long-paragraph", severity: "info", document: id, message }];
}
