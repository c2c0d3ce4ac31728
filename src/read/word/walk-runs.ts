import type { FieldStack } from "./field-stack.js";
import { hasOwnMark, noteKindOf, type NoteKind } from "./note-numbers.js";
import { runFormat, type RunFormat } from "./paragraph-format.js";
import type { ParagraphDraft } from "./paragraph-draft.js";
import type { Style, Styles } from "./styles.js";
import { isDropped } from "./is-dropped.js";
import { attributeOf, isElement, isFormula, isWord, type XmlElement, type XmlNode } from "./xml.js";

/** What is known while the runs of a paragraph are walked. */
export interface RunContext {
  readonly styles: Styles;
  readonly paragraphStyle: Style | null;
  readonly fields: FieldStack;
  readonly labels: ReadonlyMap<XmlElement, string>;
  /** Called for each reference to a note, in order. */
  onNote(kind: NoteKind, id: string, label: string): void;
}

const PLAIN: RunFormat = { bold: false, raised: false, hidden: false };

/**
 * Walks what stands in a paragraph, whatever it is wrapped in (hyperlinks, insertions, content controls, smart tags), and
 * gathers its words, note marks and text boxes.
 */
export function walkRuns(node: XmlNode, draft: ParagraphDraft, context: RunContext): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) || isDropped(child) || isWord(child, "pPr") || isWord(child, "rt")) continue;
    if (isWord(child, "r")) walkRun(child, draft, context);
    else if (isWord(child, "txbxContent")) draft.boxes.push(child);
    else if (child.localName === "t" && !isWord(child, "t") && isFormula(child)) draft.addWords(child.textContent ?? "", child, PLAIN);
    else walkRuns(child, draft, context);
  }
}

function walkRun(run: XmlElement, draft: ParagraphDraft, context: RunContext): void {
  const format = runFormat(run, context.paragraphStyle, context.styles);
  for (let child = run.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) || isDropped(child)) continue;
    if (isWord(child, "fldChar")) context.fields.turn(child);
    else if (isWord(child, "instrText")) context.fields.instruct(child.textContent ?? "");
    else if (!format.hidden && context.fields.printed && walkPiece(child, format, draft, context)) return;
  }
}

/** @returns whether the rest of the run belongs to this piece */
function walkPiece(piece: XmlElement, format: RunFormat, draft: ParagraphDraft, context: RunContext): boolean {
  const kind = noteKindOf(piece);
  if (kind !== null) {
    const label = hasOwnMark(piece) ? ownMark(piece) : (context.labels.get(piece) ?? "?");
    draft.addMark(label, piece);
    context.onNote(kind, attributeOf(piece, "id") ?? "", label);
    return hasOwnMark(piece);
  }
  const words = printedWords(piece);
  if (words !== null) draft.addWords(words, piece, format);
  else if (!isWord(piece, "rPr")) walkRuns(piece, draft, context);
  return false;
}

/** The mark that the author typed after the reference, in the same run. */
function ownMark(reference: XmlElement): string {
  let mark = "";
  for (let next = reference.nextSibling; next !== null; next = next.nextSibling) if (isWord(next, "t")) mark += next.textContent ?? "";
  return mark.trim() || "*";
}

/** What an element of a run prints, or null when it holds something else. */
function printedWords(piece: XmlElement): string | null {
  if (isWord(piece, "t")) return piece.textContent ?? "";
  if (isWord(piece, "tab") || isWord(piece, "ptab")) return "\t";
  if (isWord(piece, "br") || isWord(piece, "cr")) return "\n";
  if (isWord(piece, "noBreakHyphen")) return "-";
  if (isWord(piece, "softHyphen") || isWord(piece, "delText")) return "";
  if (isWord(piece, "sym")) return symbol(attributeOf(piece, "char") ?? "");
  return null;
}

/** A letter of a symbol font: one outside the letters of all writing is nearly always a bullet. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return "";
  return value >= 0xe000 && value <= 0xf8ff ? "•" : String.fromCharCode(value);
}
