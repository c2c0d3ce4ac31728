import { cutSpans, type Span } from "../../text/cut.js";
import type { Block } from "../block.js";
import type { LabelledParagraph } from "./label.js";
import type { TypedNotes } from "./typed-notes.js";

/** The title that some authors type into the first note. */
const TITLE = /^(?:End|Foot)?notes$/i;

/**
 * The notes: those that the format marks as such, each with all its paragraphs, then those typed as a list at the end.
 */
export function noteBlocks(text: string, units: readonly LabelledParagraph[], typed: TypedNotes | null, lineAt: (offset: number) => number): Block[] {
  const notes = new Map<string, { label: string; start: number; spans: Span[] }>();
  for (const { paragraph, words } of units) {
    if (paragraph.note === null || TITLE.test(words.text)) continue;
    const note = notes.get(paragraph.note.id);
    if (note === undefined) notes.set(paragraph.note.id, { label: paragraph.note.label, start: paragraph.start, spans: [...paragraph.spans] });
    else note.spans.push([paragraph.start - 1, paragraph.start], ...paragraph.spans);
  }
  for (const { label, first, spans } of typed?.notes ?? []) notes.set(`typed ${label}`, { label, start: first.paragraph.start, spans: [...spans] });
  return [...notes.values()].map(({ label, start, spans }) => {
    const cut = cutSpans(text, spans);
    return { kind: "note", cut, number: label, level: null, marks: [], breaks: [], line: lineAt(start), endLine: lineAt(cutEnd(spans, start)) };
  });
}

function cutEnd(spans: readonly Span[], start: number): number {
  return Math.max(start, (spans.at(-1)?.[1] ?? start) - 1);
}
