import { attributeOf, type XmlElement } from "./xml.js";

/**
 * Follows Word's fields, which may lie inside each other and reach over paragraphs: what stands between `begin` and `separate`
 * is an instruction and not printed, what follows up to `end` is its printed result.
 */
export class FieldStack {
  private readonly open: { printed: boolean; instruction: string }[] = [];

  /** Whether words at this place are printed. */
  get printed(): boolean {
    return this.open.every((field) => field.printed);
  }

  /** Whether this place is inside a table of contents that Word made. */
  get inContents(): boolean {
    return this.open.some((field) => /^\s*TOC\b/.test(field.instruction));
  }

  /** How many tables of contents have been met so far, the one at this place included. */
  contentsMet = 0;

  /** Takes a `w:fldChar`. */
  turn(mark: XmlElement): void {
    const type = attributeOf(mark, "fldCharType");
    if (type === "begin") this.open.push({ printed: false, instruction: "" });
    else if (type === "end") this.open.pop();
    else if (type === "separate") {
      this.last((field) => (field.printed = true));
      if (this.inContents) this.contentsMet++;
    }
  }

  /** Takes the words of a `w:instrText`. */
  instruct(words: string): void {
    this.last((field) => (field.instruction += words));
  }

  private last(change: (field: { printed: boolean; instruction: string }) => void): void {
    const field = this.open.at(-1);
    if (field !== undefined) change(field);
  }
}
