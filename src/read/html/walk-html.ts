import type { FlowParagraph } from "../word/flow.js";
import { ParagraphDraft } from "../word/paragraph-draft.js";
import { TextWriter } from "../word/text-writer.js";
import type { HtmlIndex } from "./html-index.js";
import { BLOCKS, isUnread, setting } from "./element-setting.js";
import { listLabels } from "./list-labels.js";
import type { NoteLinks } from "./note-links.js";
import { isHtmlElement, type HtmlElement, type HtmlNode } from "./parse-html.js";

/** What holds for the words at a place of the page. */
interface Place {
  readonly bold: boolean;
  readonly raised: boolean;
  readonly centred: boolean;
  readonly cell: boolean;
  readonly preformatted: boolean;
  readonly heading: number | null;
  readonly note: FlowParagraph["note"];
}

interface OpenParagraph {
  readonly draft: ParagraphDraft;
  readonly start: number;
  readonly place: Place;
  readonly label: FlowParagraph["label"];
}

const START: Place = { bold: false, raised: false, centred: false, cell: false, preformatted: false, heading: null, note: null };
/** What begins a paragraph after a mere line break. */
const NUMBERED = /^\s*(?:\d{1,4}|[IVX]{1,5})\.(?:\s|\p{Lu})/u;

/** Reads a page from top to bottom: writes its words and keeps its paragraphs. */
export class HtmlWalker {
  readonly paragraphs: FlowParagraph[] = [];
  readonly writer = new TextWriter();
  /** Places where words of two elements meet. */
  readonly seams = new Set<number>();
  private open: OpenParagraph | null = null;
  private waiting: { text: string; series: string } | null = null;
  private lastCharacter = "\n";
  private lists = 0;

  constructor(
    private readonly index: HtmlIndex,
    private readonly notes: NoteLinks,
  ) {}

  walk(element: HtmlElement, place: Place = START, labels: ReadonlyMap<HtmlElement, string> = new Map(), list = 0): void {
    if (isUnread(element) || this.notes.back.has(element)) return;
    const reference = this.notes.references.get(element);
    if (reference !== undefined) return this.draftAt(place).addMark(reference, null);
    if (element.tagName === "br") return this.breakLine(place);
    const isBlock = BLOCKS.has(element.tagName);
    if (isBlock) this.close();
    const inner = this.placeIn(element, place);
    if (element.tagName === "li") this.waiting = inner.note !== null || !labels.has(element) ? null : { text: labels.get(element)!, series: `list ${list}` };
    const isList = element.tagName === "ol" || element.tagName === "ul";
    const own = isList ? listLabels(element) : labels;
    const number = isList ? ++this.lists : list;
    for (const child of element.childNodes) this.visit(child, inner, own, number);
    if (isBlock) this.close();
    if (element.tagName === "li") this.waiting = null;
  }

  private visit(node: HtmlNode, place: Place, labels: ReadonlyMap<HtmlElement, string>, list: number): void {
    if (isHtmlElement(node)) this.walk(node, place, labels, list);
    else if ("value" in node) this.addWords(node.value, place);
  }

  private placeIn(element: HtmlElement, place: Place): Place {
    const { bold, raised, centred } = setting(element);
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    return {
      bold: bold ?? place.bold,
      raised: raised ?? place.raised,
      centred: centred ?? place.centred,
      cell: /^t[dh]$/.test(element.tagName) ? !this.index.layout.has(element) : place.cell,
      preformatted: place.preformatted || element.tagName === "pre",
      heading: heading === undefined ? place.heading : Number(heading),
      note: this.notes.bodies.get(element) ?? place.note,
    };
  }

  private addWords(value: string, place: Place): void {
    const words = place.preformatted ? value : value.replace(/[ \t\n\r\f]+/g, " ");
    if (words.trim() === "" && this.open === null) return;
    if (this.lastCharacter === "\n" && this.open !== null && !this.open.draft.isEmpty && NUMBERED.test(words)) this.close();
    const draft = this.draftAt(place);
    const printed = /\s/.test(this.lastCharacter) && !place.preformatted ? words.replace(/^ /, "") : words;
    if (printed === "") return;
    this.seams.add(this.writer.length);
    draft.addWords(printed, null, place);
    this.lastCharacter = printed.at(-1)!;
    this.seams.add(this.writer.length - (this.lastCharacter === " " ? 1 : 0));
  }

  /** Two line breaks part paragraphs as a blank line does. */
  private breakLine(place: Place): void {
    if (this.open === null) return;
    if (this.lastCharacter === "\n") return this.close();
    this.open.draft.addWords("\n", null, { ...place, raised: false });
    this.lastCharacter = "\n";
  }

  private draftAt(place: Place): ParagraphDraft {
    if (this.open !== null) return this.open.draft;
    const start = this.writer.length;
    if (place.note !== null && this.paragraphs.at(-1)?.note?.id !== place.note.id) this.writer.write(`${place.note.label}\t`);
    if (this.waiting !== null) this.writer.write(`${this.waiting.text}\t`);
    const label: FlowParagraph["label"] = this.waiting === null ? null : { ...this.waiting, span: [start, this.writer.length] };
    this.waiting = null;
    this.lastCharacter = "\t";
    this.open = { draft: new ParagraphDraft(this.writer), start, place, label };
    return this.open.draft;
  }

  private close(): void {
    if (this.open === null) return;
    const { draft, start, place, label } = this.open;
    this.open = null;
    this.writer.write("\n");
    this.lastCharacter = "\n";
    if (draft.isEmpty) return;
    const role = place.note !== null ? "note" : place.cell ? "apart" : "text";
    const looksLikeHeading = draft.isBold || (place.centred && draft.isCapitals);
    this.paragraphs.push({
      start,
      spans: draft.spans,
      label,
      marks: draft.marks,
      raised: draft.raised,
      role,
      heading: place.heading,
      looksLikeHeading,
      note: place.note,
    });
  }
}
