import { followUpHeadings, type FollowUpHeading, type FollowUpPart } from "../../knowledge/documents/follow-up-sections.js";
import { stateByName } from "../../knowledge/member-states/states.js";
import type { Block, Blocks } from "../../read/block.js";
import type { HeadingReference, Paragraph } from "../../schema/document.js";
import { expandRange } from "../citations/expand-range.js";
import { readNumberList } from "../citations/number-list.js";
import { findSymbols } from "../symbol/find-symbols.js";
import { partsOfBlock } from "./block-parts.js";
import { gradedParts } from "./grades.js";
import { linedText } from "./lined-text.js";
import { titleLength } from "./title-length.js";

/** What its place in the report tells of a block: who speaks in it, of which State, under which grade. */
export type Voice = Pick<Paragraph, "speaker" | "state" | "grade">;

/** A block with its voice; of a heading, what it refers to. */
export interface FollowUpBlock {
  readonly block: Block;
  readonly voice: Voice;
  readonly references: readonly HeadingReference[];
}

const SPEAKERS: Readonly<Record<FollowUpPart, NonNullable<Paragraph["speaker"]>>> = {
  recommendation: "body",
  request: "body",
  evaluation: "body",
  state: "state",
  stakeholders: "others",
  procedure: "others",
};
/** Levels of headings: of a State, of a paragraph followed up, of a part below it, of names inside a part. */
const STATE = 2;
const PARAGRAPH = 3;
const PART = 4;
const INSIDE = 5;

/**
 * Parts the blocks of a treaty body's report on follow-up at its headings, wherever these stand in them.
 *
 * @returns the blocks in order: a heading for each paragraph followed up and each part below it, and paragraphs with who speaks in them
 */
export function partFollowUp({ text, blocks, head }: Blocks): FollowUpBlock[] {
  const walk = new Walk(text);
  walk.notice(head);
  for (const block of blocks) walk.add(block);
  return walk.graded();
}

type Parts = ReturnType<typeof partsOfBlock>;

/** Where a walk over the blocks stands. */
class Walk {
  private readonly parted: (FollowUpBlock & { readonly part: FollowUpPart; readonly followed: HeadingReference | null })[] = [];
  private part: FollowUpPart = "procedure";
  /** The paragraph followed up that the walk is in. */
  private followed: HeadingReference | null = null;
  private symbol: string | null = null;
  private state: string | null = null;
  private grade: string | null = null;
  constructor(private readonly text: string) {}

  add(block: Block): void {
    if (block.kind === "note") return this.put(block);
    if (block.kind === "heading" && block.number !== null) this.leave();
    const lined = linedText(this.text, block.cut);
    const headings = followUpHeadings(lined);
    const part = partsOfBlock(this.text, block);
    this.words(block, lined, part, 0, headings[0]?.start ?? lined.length);
    headings.forEach((heading, i) => this.below(heading, block, lined, part, headings[i + 1]?.start ?? lined.length));
  }

  /** Takes note of the concluding observations that the words before the first paragraph name. */
  notice(words: string): void {
    if (this.symbol !== null) return;
    const found = findSymbols(words).find(({ symbol }) => symbol.kind === "concluding-observations");
    if (found === undefined) return;
    this.symbol = found.text;
    this.state = "state" in found.symbol ? found.symbol.state : this.state;
  }

  /** The blocks; a recommendation bears the grade of its evaluation where that has one alone. */
  graded(): FollowUpBlock[] {
    const grades = new Map<HeadingReference, Set<string>>();
    for (const { part, followed, voice } of this.parted)
      if (part === "evaluation" && followed !== null && voice.grade !== undefined) grades.set(followed, (grades.get(followed) ?? new Set()).add(voice.grade));
    return this.parted.map(({ block, voice, references, part, followed }) => {
      const [grade, ...others] = (part === "recommendation" && followed !== null && grades.get(followed)) || [];
      return { block, references, voice: grade === undefined || others.length > 0 ? voice : { ...voice, grade } };
    });
  }

  private below(heading: FollowUpHeading, block: Block, lined: string, part: Parts, to: number): void {
    if (heading.numbers === null && this.followed === null) {
      if (heading.opens) this.open(lined.slice(heading.end, to));
      return this.words(block, lined, part, heading.start, to, "paragraph");
    }
    if (heading.part === "procedure") this.leave();
    else this.part = heading.part;
    if (heading.opens) this.open(lined.slice(heading.end, to));
    if (heading.numbers !== null) this.followed = this.following(heading.numbers);
    this.grade = null;
    const titled = heading.numbers === null ? 0 : titleLength(lined.slice(heading.end, to));
    const title = part(heading.start, titled > 0 ? heading.end + titled : heading.end - (lined[heading.end - 1] === ":" ? 1 : 0));
    const level = heading.numbers === null && heading.part !== "procedure" ? PART : PARAGRAPH;
    this.put({ ...title, kind: "heading", level }, heading.numbers === null ? [] : [this.followed!]);
    this.words(block, lined, part, heading.end + titled, to, "paragraph");
  }

  /** What is said of one State begins: «State party: Utopia», or «Concluding observations: CCPR/C/UTO/CO/2». */
  private open(words: string): void {
    this.symbol = null;
    this.state = stateByName(/[^\n]*/.exec(words)![0].trim());
  }

  private leave(): void {
    this.part = "procedure";
    this.followed = null;
    this.grade = null;
  }

  private following(numbers: string): HeadingReference {
    return { kind: "concluding-observations", symbol: this.symbol, numbers: readNumberList(numbers, 0).numbers.flatMap(expandRange) };
  }

  private words(block: Block, lined: string, part: Parts, from: number, to: number, kind = block.kind): void {
    const words = lined.slice(from, to);
    if (words.trim() === "") return;
    if (this.part === "procedure") {
      this.notice(words);
      if (stateByName(words.trim()) !== null) return this.put({ ...part(from, to), kind: "heading", level: STATE });
    }
    if (kind === "heading") return this.put({ ...part(from, to), number: block.number, level: this.followed === null ? block.level : INSIDE });
    for (const { grade, span } of SPEAKERS[this.part] === "body" ? gradedParts(words) : [{ grade: undefined, span: [0, words.length] as const }]) {
      if (grade !== undefined) this.grade = grade;
      if (words.slice(...span).trim() !== "") this.put({ ...part(from + span[0], from + span[1]), kind });
    }
  }

  private put(block: Block, references: readonly HeadingReference[] = []): void {
    const { part, followed, state, grade } = this;
    const voice = { speaker: SPEAKERS[part], ...(state === null ? {} : { state }), ...(grade === null ? {} : { grade }) };
    this.parted.push({ block, voice, references, part, followed });
  }
}
