import type { Span } from "../../text/cut.js";

/** «[B]», «[C1]:», «(a) [B]:», «(b) and (c) [C]», at the beginning of a line or of what stands below a heading, or behind a sentence. */
const GRADE = /(?:^|(?<=\n)|(?<=[.;!?]["”’)\]]{0,3}\s))\s?(?:\([a-z]\)(?:(?:,|\sand|\sto)?\s\([a-z]\)){0,5}\s)?((?:\[[A-E]\d?\]\s?){1,5}):?(?=\s|$)/g;

/** A stretch of an evaluation: undefined before the first grade, null under several at once. */
export interface Graded {
  readonly grade: string | null | undefined;
  readonly span: Span;
}

/**
 * Cuts the text of an evaluation where the body gives a grade.
 *
 * @returns what stands before the first grade and what each grade stands before, without the grades themselves; any of it may be empty
 * @example gradedParts("[B]: It notes the lamps. [C]: It regrets the fog.").map(({ grade }) => grade) // [undefined, "B", "C"]
 */
export function gradedParts(text: string): Graded[] {
  const marks = [...text.matchAll(GRADE)];
  const before: Graded = { grade: undefined, span: [0, marks[0]?.index ?? text.length] };
  const behind = marks.map((mark, i): Graded => {
    const grades = new Set(mark[1]!.match(/[A-E]\d?/g));
    return { grade: grades.size === 1 ? [...grades][0]! : null, span: [mark.index + mark[0].length, marks[i + 1]?.index ?? text.length] };
  });
  return [before, ...behind];
}
