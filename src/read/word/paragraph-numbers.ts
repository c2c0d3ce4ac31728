import { formatNumber } from "./number-format.js";
import type { NumberingLevel, NumberingList } from "./numbering.js";

/** A label as Word prints it before a paragraph: «12.», «(a)», «•». */
export interface PrintedLabel {
  readonly text: string;
  readonly suffix: string;
  /** Which list and level counted it: labels of one series follow each other. */
  readonly series: string;
}

/** Letters of symbol fonts, by which bullets are mostly printed. */
const SYMBOLS = /[\ue000-\uf8ff]/g;

/**
 * Counts the paragraphs of a document as Word does: call `next` for each numbered paragraph in the order of the document.
 *
 * @example const numbers = new ParagraphNumbers(lists); numbers.next("1", 0)?.text // "1."
 */
export class ParagraphNumbers {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberingList>) {}

  /** The label of the next paragraph of this list and level; null where the list is not defined or prints nothing. */
  next(numId: string, level: number): PrintedLabel | null {
    const list = this.lists.get(numId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return null;
    const counts = this.countsOf(list);
    if (!this.begun.has(numId)) for (const overridden of list.startOverrides.keys()) counts.delete(overridden);
    this.begun.add(numId);
    const before = counts.get(level);
    counts.set(level, before === undefined ? startOf(list, level) : before + 1);
    for (let upper = 0; upper < level; upper++) if (!counts.has(upper)) counts.set(upper, startOf(list, upper));
    restartBelow(list, counts, level);
    const text = printLabel(list, definition, counts);
    return text === "" ? null : { text, suffix: definition.suffix, series: `${list.abstract}/${level}` };
  }

  /** The level of a list that a paragraph style is tied to, or null. */
  levelOfStyle(numId: string, style: string): number | null {
    for (const [level, definition] of this.lists.get(numId)?.levels ?? []) if (definition.style === style) return level;
    return null;
  }

  private countsOf(list: NumberingList): Map<number, number> {
    const counts = this.counts.get(list.abstract) ?? new Map<number, number>();
    this.counts.set(list.abstract, counts);
    return counts;
  }
}

function startOf(list: NumberingList, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** A number begins anew after a number of a higher level. */
function restartBelow(list: NumberingList, counts: Map<number, number>, level: number): void {
  for (const deeper of [...counts.keys()]) {
    const restart = list.levels.get(deeper)?.restart ?? null;
    if (deeper > level && (restart === null || level + 1 <= restart)) counts.delete(deeper);
  }
}

function printLabel(list: NumberingList, definition: NumberingLevel, counts: ReadonlyMap<number, number>): string {
  if (definition.format === "bullet") return definition.text.replace(SYMBOLS, "•").trim();
  return definition.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const format = list.levels.get(level)?.format ?? "decimal";
      return formatNumber(counts.get(level) ?? startOf(list, level), definition.legal && format !== "none" ? "decimal" : format);
    })
    .trim();
}
