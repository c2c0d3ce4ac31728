import { followUpHeadings } from "../../knowledge/documents/follow-up-sections.js";
import type { Blocks } from "../block.js";
import { joinBroken } from "./broken-paragraphs.js";
import { footNotes } from "./foot-notes.js";
import { findFurniture } from "./furniture.js";
import { linesOf, type Line } from "./lines.js";
import { blocksOfGroups } from "./loose-text.js";
import { placeNoteMarks } from "./note-marks.js";
import { readNotes } from "./numbered-text.js";
import { groupLines } from "./text-groups.js";

/**
 * Reads the text of a treaty body's report on follow-up: its paragraphs have no numbers of their own, its notes stand at the feet of the
 * pages, and its text begins with the first heading that such a report has («Concluding observations (115th session): …»).
 *
 * @param headings numbers of lines that are set like headings
 */
export function readFollowUpText(text: string, headings: ReadonlySet<number>): Blocks {
  const lines = linesOf(text);
  const furniture = findFurniture(lines);
  const feet = feetOf(lines, furniture);
  const groups = joinBroken(groupLines(lines, new Set([...furniture, ...feet]), hasHeading));
  const read = blocksOfGroups(text, groups, headings, hasHeading);
  const notes = feet.length === 0 ? [] : readNotes(text, feet);
  return { ...read, blocks: [...placeNoteMarks(text, read.blocks, notes), ...notes] };
}

/** The first notes may stand with that at the star, on the first page: then the others go on from their number. */
function feetOf(lines: readonly Line[], furniture: ReadonlySet<Line>): readonly Line[] {
  return FIRST_NUMBERS.map((first) => footNotes(lines, furniture, first).notes).find((notes) => notes.length > 0) ?? [];
}
const FIRST_NUMBERS = [1, 2, 3, 4, 5];

function hasHeading(group: readonly Line[]): boolean {
  return followUpHeadings(group.map((line) => line.text).join("\n")).length > 0;
}
