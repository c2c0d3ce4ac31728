import type { Section } from "../schema/document.js";

/** Titles of the sections that a paragraph stands in, highest first. */
export function headingsOf(sections: readonly Section[], index: number | null): string[] {
  const titles: string[] = [];
  for (let at = index; at !== null; at = sections[at]!.parent) titles.unshift(sections[at]!.title);
  return titles;
}

/** The recommendations and paragraphs that the headings above a paragraph refer to: `A/HRC/28/10#125.42`, or `recommendations#125.42` where no symbol is named. */
export function referencesOf(sections: readonly Section[], index: number | null): string[] {
  const references: string[] = [];
  for (let at = index; at !== null; at = sections[at]!.parent)
    references.push(...sections[at]!.references.flatMap(({ kind, symbol, numbers }) => numbers.map((number) => `${symbol ?? kind}#${number}`)));
  return references;
}
