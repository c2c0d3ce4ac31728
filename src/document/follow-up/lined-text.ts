import { originalOffset, type Cut } from "../../text/cut.js";

/**
 * The text of a cut with a line end for each blank that stands for one in the original: the same offsets, and the lines can be seen.
 *
 * @example linedText("Women\nIt has a law.", cutSpans("Women\nIt has a law.", [[0, 19]])) // "Women\nIt has a law."
 */
export function linedText(original: string, cut: Cut): string {
  return cut.text.replace(/ /g, (blank, at: number) => (/[\n\r\f]/.test(original.slice(originalOffset(cut, at), originalOffset(cut, at + 1))) ? "\n" : blank));
}
