import { InputError } from "../../schema/error.js";
import { FieldStack } from "./field-stack.js";
import type { FlowLabel, FlowParagraph } from "./flow.js";
import type { NoteKind } from "./note-numbers.js";
import { ParagraphDraft } from "./paragraph-draft.js";
import { paragraphFormat, type ParagraphFormat } from "./paragraph-format.js";
import type { ParagraphNumbers } from "./paragraph-numbers.js";
import type { Styles } from "./styles.js";
import type { TextWriter } from "./text-writer.js";
import { blocksIn, rowsIn } from "./blocks-in.js";
import { isMarkDeleted } from "./is-dropped.js";
import { walkRuns } from "./walk-runs.js";
import { isWord, valueAt, type XmlElement, type XmlNode } from "./xml.js";

/** Where a cell stands: the how manieth table of the document, its row and column, all from 0; a wide cell counts as several columns. */
export interface WordCell {
  readonly node: XmlElement;
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph of a Word file with its place in text and tree. */
export interface WordParagraph extends FlowParagraph {
  readonly node: XmlElement;
  readonly end: number;
  /** The cell it stands in, or null. */
  readonly cell: WordCell | null;
}

/** A reference to a note met in the text. */
export interface NoteReference {
  readonly kind: NoteKind;
  readonly id: string;
  readonly label: string;
}

interface Place {
  readonly cell: WordCell | null;
  readonly box: boolean;
  readonly note: FlowParagraph["note"];
}

/** Boxes in tables in boxes: no document goes deeper. */
const DEEPEST = 40;

/** Walks the paragraphs of a body, a cell, a text box or a note, writes their text and keeps what they are. */
export class BodyWalker {
  readonly paragraphs: WordParagraph[] = [];
  readonly references: NoteReference[] = [];
  private readonly fields = new FieldStack();
  private tables = 0;
  private depth = 0;

  constructor(
    private readonly name: string,
    private readonly styles: Styles,
    private readonly numbers: ParagraphNumbers,
    private readonly labels: ReadonlyMap<XmlElement, string>,
    private readonly writer: TextWriter,
  ) {}

  /** Walks the blocks inside a node. A paragraph whose end was deleted goes on in the next. */
  walk(container: XmlNode, place: Place = { cell: null, box: false, note: null }): void {
    if (++this.depth > DEEPEST) throw new InputError("broken", this.name, `its parts lie more than ${DEEPEST} deep in each other`);
    let open: XmlElement[] = [];
    for (const block of blocksIn(container)) {
      if (isWord(block, "tbl")) this.walkTable(block, place);
      else {
        open.push(block);
        if (isMarkDeleted(block)) continue;
        this.addParagraph(open, place);
        open = [];
      }
    }
    if (open.length > 0) this.addParagraph(open, place);
    this.depth--;
  }

  private walkTable(table: XmlElement, place: Place): void {
    const index = this.tables++;
    rowsIn(table, "tr").forEach((row, at) => {
      let column = Number(valueAt(row, "trPr", "gridBefore") ?? "0");
      for (const cell of rowsIn(row, "tc")) {
        this.walk(cell, { ...place, cell: { node: cell, table: index, row: at, column } });
        column += Number(valueAt(cell, "tcPr", "gridSpan") ?? "1");
      }
    });
  }

  private addParagraph(elements: readonly XmlElement[], place: Place): void {
    const node = elements.at(-1)!;
    const format = paragraphFormat(node, this.styles);
    const draft = new ParagraphDraft(this.writer);
    const start = this.writer.length;
    const contentsMet = this.fields.inContents ? -1 : this.fields.contentsMet;
    const label = this.writeLabel(format);
    for (const element of elements) walkRuns(element, draft, this.runContext(format));
    const end = this.writer.length;
    this.writer.write("\n");
    this.paragraphs.push({
      ...{ node, start, end, cell: place.cell, spans: draft.spans, label, marks: draft.marks, raised: draft.raised, note: place.note },
      role: format.contents || this.fields.contentsMet !== contentsMet ? "contents" : roleOf(place, format),
      heading: typeof format.outline === "number" && format.outline < 9 ? format.outline + 1 : null,
      looksLikeHeading: draft.isBold || (format.centred && draft.isCapitals),
    });
    for (const box of draft.boxes) this.walk(box, { ...place, box: true });
  }

  private runContext({ style }: ParagraphFormat): Parameters<typeof walkRuns>[2] {
    return {
      styles: this.styles,
      paragraphStyle: style,
      fields: this.fields,
      labels: this.labels,
      onNote: (kind, id, label) => this.references.push({ kind, id, label }),
    };
  }

  private writeLabel({ numbering, style }: ParagraphFormat): FlowLabel | null {
    if (numbering === null) return null;
    const level = numbering.level ?? (style === null ? null : this.numbers.levelOfStyle(numbering.numId, style.id)) ?? style?.numbering?.level ?? 0;
    const label = this.numbers.next(numbering.numId, level);
    if (label === null) return null;
    const start = this.writer.length;
    this.writer.write(label.text);
    this.writer.write(label.suffix);
    return { text: label.text, span: [start, this.writer.length], series: label.series };
  }
}

function roleOf(place: Place, format: ParagraphFormat): FlowParagraph["role"] {
  if (place.note !== null) return "note";
  if (place.cell !== null || place.box) return "apart";
  return format.outline === "title" ? "title" : "text";
}
