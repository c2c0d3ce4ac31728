import { noteNumbers } from "./note-numbers.js";
import { readNumbering } from "./numbering.js";
import { ParagraphNumbers } from "./paragraph-numbers.js";
import { readStyles } from "./styles.js";
import { TextWriter, type WordRun } from "./text-writer.js";
import { unzip } from "./unzip.js";
import { BodyWalker, type NoteReference, type WordParagraph } from "./walk-body.js";
import { wordParts, type WordParts } from "./word-parts.js";
import { attributeOf, childElements, childOf } from "./xml.js";

/** A Word file opened: its parts, its trees, its extracted text, and which element each character of the text came from. */
export interface WordPackage {
  /** Every entry of the file, unpacked, so that it can be packed again with a part changed. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The parsed parts. A change to these trees is a change to the document. */
  readonly xml: WordParts;
  readonly text: string;
  /** In order, without overlap; characters between runs were printed by Word itself (numbers, paragraph ends). */
  readonly runs: readonly WordRun[];
  /** All paragraphs in order: of the body, its tables and text boxes, then of the footnotes, then of the endnotes. */
  readonly paragraphs: readonly WordParagraph[];
}

/**
 * Opens a Word file.
 *
 * @param bytes the content of a .docx file
 * @param name shown in errors
 * @throws {InputError} `broken`, `encrypted`, `zip-bomb`
 * @example openWord(bytes, "report.docx").paragraphs[0]?.label?.text // "1."
 */
export function openWord(bytes: Uint8Array, name: string): WordPackage {
  const parts = unzip(bytes, name);
  const xml = wordParts(parts, name);
  const styles = readStyles(xml.styles);
  const body = childOf(xml.document.documentElement, "body") ?? xml.document;
  const writer = new TextWriter();
  const walker = new BodyWalker(name, styles, new ParagraphNumbers(readNumbering(xml.numbering, styles)), noteNumbers(body, xml.settings), writer);
  walker.walk(body);
  const references = [...walker.references];
  for (const kind of ["footnote", "endnote"] as const)
    walkNotes(
      walker,
      writer,
      xml,
      references.filter((reference) => reference.kind === kind),
    );
  return { parts, xml, text: writer.text, runs: writer.runs, paragraphs: walker.paragraphs };
}

/** The notes in the order in which the text refers to them, each once, led by its printed number. */
function walkNotes(walker: BodyWalker, writer: TextWriter, xml: WordParts, references: readonly NoteReference[]): void {
  const roots = [xml.footnotes, xml.endnotes].flatMap((part) => part?.documentElement ?? []);
  const notes = new Map(roots.flatMap(childElements).map((element) => [`${element.localName} ${attributeOf(element, "id")}`, element]));
  for (const { kind, id, label } of references) {
    const note = notes.get(`${kind} ${id}`);
    if (note === undefined) continue;
    notes.delete(`${kind} ${id}`);
    writer.write(`${label}\t`);
    walker.walk(note, { cell: null, box: false, note: { id: `${kind} ${id}`, label } });
  }
}
