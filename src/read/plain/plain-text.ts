import { isFollowUpReport } from "../../knowledge/documents/follow-up-sections.js";
import type { Blocks } from "../block.js";
import { readFollowUpText } from "./follow-up-text.js";
import { partJoined } from "./joined-lines.js";
import { linesOf } from "./lines.js";
import { readLooseText } from "./loose-text.js";
import { readNumberedText } from "./numbered-text.js";
import { findNumbering } from "./numbering.js";
import { readWordText } from "./word-text.js";

const TABBED_NUMBER = /^(?:\[bookmark: ?[^\]\n]*\]| )*\d{1,6}\.\t/gm;
/** A heading led by tabs and no item of a list, or the note markup of a conversion from Word. */
const WORD =
  /^(?:\[bookmark: ?[^\]\n]*\]| )*\t+(?!\s|\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\))[^\n\r]{0,400}[^\s.;:]\s*$|\[(?:bookmark: |(?:endnote|footnote)Ref:\d)/m;

/**
 * Reads plain text into blocks, by the way its paragraphs are marked: «12.⇥» below headings led by tabs (converted from Word),
 * numbers with lines that may be wrapped (converted from PDF, or typed), or blank lines alone. A treaty body's report on follow-up has no
 * numbers but those of what it follows up.
 *
 * @param text the decoded text without byte order mark
 * @param headings numbers of lines that are set like headings, where the format tells (a PDF by its fonts)
 */
export function readPlainText(text: string, headings: ReadonlySet<number> = new Set()): Blocks {
  if ((text.match(TABBED_NUMBER)?.length ?? 0) >= 3 && WORD.test(text)) return readWordText(text);
  if (isFollowUpReport(text)) return readFollowUpText(text, headings);
  const numbering = findNumbering(partJoined(linesOf(text)));
  return numbering === null ? readLooseText(text, headings) : readNumberedText(text, numbering, headings);
}
