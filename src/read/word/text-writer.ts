import type { XmlElement } from "./xml.js";

/** Which characters of the extracted text an element of the tree holds: a `w:t`, a `w:tab`, a reference to a note. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly node: XmlElement;
}

/** Writes the extracted text and keeps which element each character came from. Labels and paragraph ends came from none. */
export class TextWriter {
  readonly runs: WordRun[] = [];
  private written = "";

  get text(): string {
    return this.written;
  }

  get length(): number {
    return this.written.length;
  }

  /** Adds words of an element, or of none where Word prints what is not in the tree. */
  write(words: string, node: XmlElement | null = null): void {
    if (words === "") return;
    if (node !== null) this.runs.push({ start: this.length, end: this.length + words.length, node });
    this.written += words;
  }
}
