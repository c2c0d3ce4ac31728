import type { Span } from "../../text/cut.js";
import type { Blocks } from "../block.js";
import { linesOf, type Line } from "../plain/lines.js";
import { assembleBlocks } from "../word/assemble-blocks.js";
import type { FlowLabel, FlowParagraph } from "../word/flow.js";
import { withoutHoles } from "../word/raised-marks.js";
import { inlineMarkup } from "./inline-markup.js";

interface OpenParagraph {
  readonly spans: Span[];
  readonly start: number;
  readonly label: FlowLabel | null;
  readonly role: FlowParagraph["role"];
  readonly note: FlowParagraph["note"];
  heading: number | null;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*/;
const BULLET = /^[ \t]*[-*+•][ \t]+(?=\S)/;
const NUMBER = /^ {0,3}(\d{1,4})\\?\.[ \t]+\S/;
const LETTERED = /^[ \t]*\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)[ \t]/;
const QUOTE = /^ {0,3}>[ \t]?/;
const UNREAD = /^ {0,3}(?:\[[^\]^\n]{1,100}\]:[ \t]+\S+|<!--.*-->)[ \t]*$/;
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * Reads Markdown: headings, numbered paragraphs, lists, tables, notes. Emphasis marks and the addresses of links are not words.
 *
 * @param text the decoded text; offsets refer to it
 */
export function readMarkdown(text: string): Blocks {
  const reader = new MarkdownReader(text);
  for (const line of linesOf(text)) reader.take(line);
  return assembleBlocks(text, reader.finish());
}

class MarkdownReader {
  private readonly paragraphs: FlowParagraph[] = [];
  private open: OpenParagraph | null = null;
  private lastNote: FlowParagraph["note"] = null;
  private lastNumber = 0;
  private inFront = false;

  constructor(private readonly text: string) {}

  take(line: Line): void {
    if (this.takeFrontMatter(line)) return;
    const quote = QUOTE.exec(line.text)?.[0].length ?? 0;
    const words = line.text.slice(quote);
    const from = line.start + quote;
    const heading = HEADING.exec(words);
    const note = NOTE.exec(words);
    if (words.trim() === "" || FENCE.test(words) || UNREAD.test(words)) return this.close();
    if (this.open !== null && this.open.heading === null && this.open.role === "text" && UNDERLINE.test(words)) return this.underline(words);
    if (RULE.test(words)) return this.close();
    if (ROW.test(words)) return this.takeRow(words, from);
    if (heading !== null) return this.takeHeading(heading, words, from);
    if (note !== null) return this.takeNote(note, from, line.end);
    if (this.open !== null && !this.begins(words)) return this.goOn(from, line.end);
    this.begin(words, from, line.end);
  }

  finish(): FlowParagraph[] {
    this.close();
    return this.paragraphs;
  }

  /** Between two lines «---» at the very start stand properties for programs. */
  private takeFrontMatter(line: Line): boolean {
    const isFence = line.text.trim() === "---";
    if (line.number === 1 && isFence) this.inFront = /^---[ \t]*$/m.test(this.text.slice(line.end + 1));
    else if (this.inFront && isFence) {
      this.inFront = false;
      return true;
    }
    return this.inFront;
  }

  /** Whether a line begins a paragraph though no blank line stands before it. */
  private begins(words: string): boolean {
    const number = NUMBER.exec(words)?.[1];
    if (number === undefined) return BULLET.test(words) || LETTERED.test(words);
    return number === "1" || Number(number) === this.lastNumber + 1;
  }

  private begin(words: string, from: number, end: number): void {
    this.close();
    const indented = /^(?: {4}|\t)/.test(words) && this.lastNote !== null;
    if (!indented) this.lastNote = null;
    this.lastNumber = Number(NUMBER.exec(words)?.[1] ?? this.lastNumber);
    const bullet = BULLET.exec(words)?.[0].length ?? 0;
    const label: FlowLabel | null = bullet === 0 ? null : { text: "•", span: [from, from + bullet], series: "bullets" };
    this.open = { spans: [[from + bullet, end]], start: from, label, role: this.lastNote === null ? "text" : "note", note: this.lastNote, heading: null };
  }

  private goOn(from: number, end: number): void {
    const last = this.open!.spans.at(-1)!;
    this.open!.spans.push([last[1], last[1] + 1], [from, end]);
  }

  private underline(words: string): void {
    this.open!.heading = words.trim().startsWith("=") ? 1 : 2;
    this.close();
  }

  private takeHeading(heading: RegExpExecArray, words: string, from: number): void {
    this.close();
    this.lastNote = null;
    const end = from + words.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, "").length;
    this.open = { spans: [[from + heading[0].length, end]], start: from, label: null, role: "text", note: null, heading: heading[1]!.length };
    this.close();
  }

  private takeNote(note: RegExpExecArray, from: number, end: number): void {
    this.close();
    this.lastNote = { id: note[1]!, label: note[1]! };
    this.open = { spans: [[from + note[0].length, end]], start: from, label: null, role: "note", note: this.lastNote, heading: null };
  }

  /** Each cell of a table is a paragraph; the row of dashes below its head is none. */
  private takeRow(words: string, from: number): void {
    this.close();
    if (/^[\s|:-]+$/.test(words)) return;
    for (const cell of words.matchAll(/[^|]+/g)) {
      if (cell[0].trim() === "") continue;
      const start = from + cell.index;
      this.open = { spans: [[start, start + cell[0].length]], start, label: null, role: "apart", note: null, heading: null };
      this.close();
    }
  }

  private close(): void {
    if (this.open === null) return;
    const { spans, start, label, role, note, heading } = this.open;
    this.open = null;
    const { holes, marks, raised, bold } = inlineMarkup(this.text, spans[0]![0], spans.at(-1)![1]);
    this.paragraphs.push({ start, spans: withoutHoles(spans, holes), label, marks, raised, role, heading, looksLikeHeading: bold, note });
  }
}
