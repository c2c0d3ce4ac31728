import { answeredNumbers } from "../knowledge/documents/answered-numbers.js";
import type { Block } from "../read/block.js";
import type { HeadingReference, Section } from "../schema/document.js";
import { parseHeadingReferences } from "./citations/parse-heading-references.js";

/**
 * Builds sections from headings. A letter that could be a Roman numeral («C») is read as what continues the series; headings
 * without a number that follow each other hold together for the paragraphs below them. A heading without a number that says which
 * paragraphs it answers («Recommendation 24») stands beside others that do, and above a numbered one that follows it at once.
 */
export class SectionBuilder {
  readonly sections: Section[] = [];
  /** @param noteTexts of the document, by label: a note on a heading refers for its whole section */
  constructor(private readonly noteTexts: ReadonlyMap<string, string> = new Map()) {}

  private open: number[] = [];
  private afterHeading = false;
  /** The document of each kind that a heading has named. */
  private readonly named = new Map<HeadingReference["kind"], string>();

  /** @param own references that are known without the title */
  addHeading(block: Block, own: Section["references"] = []): void {
    const level = this.levelOf(block);
    const title = block.cut.text;
    const notes = block.marks.map(({ label }) => label);
    if (block.number !== null && this.afterHeading) this.lift(level);
    this.open = this.open.filter(
      (index) => this.sections[index]!.level < level || (block.number === null && this.afterHeading && this.sections[index]!.number === null),
    );
    this.sections.push({
      title,
      number: block.number,
      level,
      line: block.line,
      parent: this.open.at(-1) ?? null,
      references: own.length > 0 ? [...own] : this.referencesOf(title, notes),
      notes,
    });
    this.open.push(this.sections.length - 1);
    this.afterHeading = true;
  }

  /** What the heading and its notes refer to («For relevant recommendations, see …»). */
  private referencesOf(title: string, notes: readonly string[]): Section["references"] {
    const texts = [title, ...notes.flatMap((label) => this.noteTexts.get(label) ?? [])];
    return texts.flatMap(parseHeadingReferences).map(({ kind, symbol, numbers }) => ({ kind, symbol: this.symbolOf(kind, symbol), numbers: [...numbers] }));
  }

  /** «Paragraphs 28–31 of the concluding observations» are those that a heading before it named. */
  private symbolOf(kind: HeadingReference["kind"], symbol: string | null): string | null {
    if (symbol !== null) this.named.set(kind, symbol);
    return this.named.get(kind) ?? null;
  }

  /** The section that the next paragraph stands in. */
  current(): number | null {
    this.afterHeading = false;
    return this.open.at(-1) ?? null;
  }

  /** Puts the heading just opened, where it names what it answers, above a numbered one of a level. */
  private lift(level: number): void {
    const last = this.sections.at(-1)!;
    if (isAnswering(last) && last.level >= level) this.sections[this.sections.length - 1] = { ...last, level: level - 1 };
  }

  private levelOf(block: Block): number {
    const label = block.number;
    if (isAnswering({ number: label, title: block.cut.text })) {
      const before = this.open.map((index) => this.sections[index]!).find(isAnswering);
      if (before !== undefined && !this.afterHeading) return before.level;
    }
    if (label === null || !/^[CDILVX]$/.test(label)) return block.level ?? 4;
    const before = this.sections.filter((section) => section.level === 2).at(-1)?.number;
    return before !== null && before !== undefined && before.charCodeAt(0) === label.charCodeAt(0) - 1 ? 2 : (block.level ?? 1);
  }
}

/** Whether a heading has no number of its own, and names those that it answers. */
function isAnswering({ number, title }: Pick<Section, "number" | "title">): boolean {
  return number === null && answeredNumbers(title) !== null;
}
