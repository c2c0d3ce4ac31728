import { cutOffset, cutSpans, sliceCut, spansOf, type Cut, type Span } from "../../text/cut.js";
import type { Block } from "../block.js";
import { breaksIn } from "./breaks-in.js";
import type { FlowMark } from "./flow.js";
import type { LabelledParagraph } from "./label.js";

/** A block that may still grow by the paragraphs that follow. */
interface OpenBlock {
  readonly kind: "heading" | "paragraph";
  readonly number: string | null;
  readonly level: number | null;
  readonly spans: Span[];
  readonly marks: FlowMark[];
  /** Where paragraphs that went into it begin, in the extracted text. */
  readonly starts: number[];
  readonly first: number;
  last: number;
}

/** Makes blocks of paragraphs in order. What has no number of its own goes on with the numbered paragraph before it. */
export class BlockBuilder {
  private readonly blocks: OpenBlock[] = [];
  /** The paragraph that running text goes on with, if any. */
  private open: OpenBlock | null = null;

  constructor(
    private readonly text: string,
    private readonly lineAt: (offset: number) => number,
  ) {}

  addHeading(unit: LabelledParagraph, level: number): void {
    this.push(unit, "heading", unit.label.value, level);
    this.open = null;
  }

  addNumbered(unit: LabelledParagraph): void {
    this.open = this.push(unit, "paragraph", unit.label.value, null);
  }

  /** «125.42» is a paragraph of its own below 125; a typed figure of another number is the start of a sentence. */
  addPart(unit: LabelledParagraph): void {
    const main = unit.label.value!.split(".")[0]!;
    if (unit.label.series !== "typed" || this.open?.number?.split(".")[0] === main) this.open = this.push(unit, "paragraph", unit.label.value, null);
    else this.addRunning(unit);
  }

  /** A cell of a table or a text box: what follows goes on with the paragraph before it. */
  addApart(unit: LabelledParagraph): void {
    this.push(unit, "paragraph", null, null);
  }

  /** Goes on with a numbered paragraph; without one, only items of a list go on with what stands before them. */
  addRunning(unit: LabelledParagraph): void {
    const continues = this.open !== null && (this.open.number !== null || unit.label.kind === "item");
    if (!continues || this.open === null) this.open = this.push(unit, "paragraph", null, null);
    else append(this.open, unit);
  }

  finish(): Block[] {
    return this.blocks.map((open) => blockOf(this.text, open, this.lineAt));
  }

  private push(unit: LabelledParagraph, kind: OpenBlock["kind"], number: string | null, level: number | null): OpenBlock {
    const { paragraph } = unit;
    const block: OpenBlock = {
      kind,
      number,
      level,
      spans: wordSpans(unit, number === null),
      marks: [...paragraph.marks],
      starts: [],
      first: paragraph.start,
      last: endOf(unit),
    };
    this.blocks.push(block);
    return block;
  }
}

function append(open: OpenBlock, unit: LabelledParagraph): void {
  const { paragraph } = unit;
  const spans = wordSpans(unit, true);
  open.starts.push(spans[0]![0]);
  open.spans.push([paragraph.start - 1, paragraph.start], ...spans);
  open.marks.push(...paragraph.marks);
  open.last = endOf(unit);
}

/** The words; a label that is no number of the block («(a)», «•») is one of them. */
function wordSpans({ paragraph, words, label }: LabelledParagraph, withLabel: boolean): Span[] {
  const own = withLabel ? paragraph.spans : spansOf(sliceCut(words, label.typed, words.text.length));
  return withLabel && paragraph.label !== null ? [paragraph.label.span, ...own] : [...own];
}

function endOf({ paragraph }: LabelledParagraph): number {
  return paragraph.spans.at(-1)?.[1] ?? paragraph.start;
}

function blockOf(text: string, open: OpenBlock, lineAt: (offset: number) => number): Block {
  const whole = cutSpans(text, open.spans);
  const cut = open.kind === "heading" && open.marks.length > 0 ? withoutTail(whole) : whole;
  return {
    kind: open.kind,
    cut,
    number: open.number,
    level: open.level,
    marks: open.marks.map(({ at, label }) => ({ at: Math.min(cut.text.length, cutOffset(cut, at)), label })),
    breaks: breaksIn(text, cut, open.starts),
    line: lineAt(open.first),
    endLine: lineAt(Math.max(open.first, open.last - 1)),
  };
}

/** The comma that parted two marks after a heading goes with them. */
function withoutTail(cut: Cut): Cut {
  return sliceCut(cut, 0, cut.text.replace(/(?<![\s,])[\s,]+$/, "").length);
}
