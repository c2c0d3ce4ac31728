import type { Span } from "../../text/cut.js";
import type { FlowMark } from "./flow.js";
import type { TextWriter } from "./text-writer.js";
import type { XmlElement } from "./xml.js";

/** Characters that Word keeps and does not print, or prints only at a line's end. */
const UNPRINTED = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Gathers one paragraph while its runs are walked: its words go to the writer, their places are kept here. */
export class ParagraphDraft {
  readonly spans: Span[] = [];
  readonly marks: FlowMark[] = [];
  readonly raised: Span[] = [];
  /** Text boxes that hang on this paragraph; they are read after it. */
  readonly boxes: XmlElement[] = [];
  private letters = 0;
  private boldLetters = 0;
  private smallLetters = 0;

  constructor(private readonly writer: TextWriter) {}

  /** Whether it has neither words nor marks. */
  get isEmpty(): boolean {
    return this.spans.length === 0 && this.marks.length === 0;
  }

  /** Adds words of an element as they are printed. */
  addWords(words: string, node: XmlElement | null, format: { readonly bold: boolean; readonly raised: boolean }): void {
    const start = this.writer.length;
    this.writer.write(words, node);
    let from = start;
    for (const found of words.matchAll(UNPRINTED)) {
      this.addSpan(from, start + found.index);
      from = start + found.index + 1;
    }
    this.addSpan(from, this.writer.length);
    if (format.raised && words.trim() !== "") this.addRaised(start, this.writer.length);
    const letters = words.replace(/\P{L}+/gu, "").length;
    this.letters += letters;
    this.smallLetters += words.replace(/\P{Ll}+/gu, "").length;
    if (format.bold) this.boldLetters += letters;
  }

  /** Adds a reference to a note: it stands in the extracted text in brackets and is no word. */
  addMark(label: string, node: XmlElement | null): void {
    this.marks.push({ at: this.writer.length, label });
    this.writer.write(`[${label}]`, node);
  }

  /** All letters are bold, but for a stray one. */
  get isBold(): boolean {
    return this.letters > 0 && this.boldLetters >= this.letters * 0.95;
  }

  get isCapitals(): boolean {
    return this.letters > 1 && this.smallLetters === 0;
  }

  private addSpan(start: number, end: number): void {
    const last = this.spans.at(-1);
    if (end <= start) return;
    if (last !== undefined && last[1] === start) this.spans[this.spans.length - 1] = [last[0], end];
    else this.spans.push([start, end]);
  }

  private addRaised(start: number, end: number): void {
    const last = this.raised.at(-1);
    if (last !== undefined && last[1] === start) this.raised[this.raised.length - 1] = [last[0], end];
    else this.raised.push([start, end]);
  }
}
