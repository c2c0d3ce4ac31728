import type { Block, Blocks } from "../block.js";
import { lineFinder } from "../plain/line-finder.js";
import { BlockBuilder } from "./block-builder.js";
import type { FlowParagraph } from "./flow.js";
import { readLabel, type LabelledParagraph } from "./label.js";
import { noteBlocks } from "./note-blocks.js";
import { raisedMarks } from "./raised-marks.js";
import { findStructure, type Structure } from "./structure.js";
import { findTypedNotes } from "./typed-notes.js";

/**
 * Makes blocks of the paragraphs of a format with structure: tells numbered paragraphs from headings and lists, joins what
 * belongs to one numbered paragraph, hangs note marks on their blocks.
 *
 * @param text the extracted text that all places refer to
 * @param paragraphs in reading order
 */
export function assembleBlocks(text: string, paragraphs: readonly FlowParagraph[]): Blocks {
  const lineAt = lineFinder(text);
  const all = paragraphs.map((paragraph) => readLabel(text, paragraph));
  const typed = findTypedNotes(all);
  const labels = new Set(typed?.notes.map(({ label }) => label) ?? []);
  const units = all
    .filter(({ paragraph }, at) => typed === null || at < typed.from || paragraph.role === "note")
    .map((unit) => raisedMarks(text, unit, labels));
  const structure = findStructure(units);
  const blocks = buildBlocks(text, units, structure, lineAt);
  const notes = noteBlocks(text, units, typed, lineAt);
  return { text, blocks: [...blocks, ...notes].filter((block) => block.cut.text !== ""), head: headOf(units, structure.headEnd) };
}

function headOf(units: readonly LabelledParagraph[], start: number): string {
  const lines = units.slice(0, start).filter(({ paragraph }) => paragraph.role !== "contents" && paragraph.role !== "note");
  return lines
    .map(({ words }) => words.text)
    .filter((words) => words !== "")
    .join("\n");
}

function buildBlocks(text: string, units: readonly LabelledParagraph[], { numbered, headings, start }: Structure, lineAt: (offset: number) => number): Block[] {
  const builder = new BlockBuilder(text, lineAt);
  units.forEach((unit, at) => {
    const { role } = unit.paragraph;
    if (at < start || role === "contents" || role === "note" || unit.words.text === "") return;
    const level = headings.get(at);
    if (level !== undefined) builder.addHeading(unit, level);
    else if (role === "apart") builder.addApart(unit);
    else if (numbered.has(at)) builder.addNumbered(unit);
    else if (unit.label.kind === "part" && numbered.size > 0) builder.addPart(unit);
    else builder.addRunning(unit);
  });
  return builder.finish();
}
