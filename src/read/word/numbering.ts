import type { Styles } from "./styles.js";
import { attributeOf, childElements, childOf, isWord, switchAt, valueAt, type XmlDocument, type XmlElement } from "./xml.js";

/** How one level of a list counts and prints. */
export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** «%1.%2»: the numbers of levels 1 and 2 with a stop between. */
  readonly text: string;
  /** What parts it from the words. Where Word puts nothing, the blank may stand in its text: without one «(a)» would grow into the first word. */
  readonly suffix: "\t" | " ";
  /** Starts anew after a level up to this one (counted from 1); 0: never; null: after any higher level. */
  readonly restart: number | null;
  /** All numbers of the label in figures, as in legal texts. */
  readonly legal: boolean;
  /** The paragraph style that takes its number from this level. */
  readonly style: string | null;
}

/** A list as paragraphs name it. Lists over the same `abstract` go on counting where the other stopped. */
export interface NumberingList {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels at which this list begins anew, and with which number. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/**
 * Reads `word/numbering.xml`.
 *
 * @param numbering the part, or null when the file has none
 * @param styles for lists that are defined by a numbering style
 * @returns the lists by the number that paragraphs name them with
 */
export function readNumbering(numbering: XmlDocument | null, styles: Styles): ReadonlyMap<string, NumberingList> {
  const root = numbering?.documentElement ?? null;
  const elements = root === null ? [] : childElements(root);
  const abstracts = new Map(
    elements.filter((element) => isWord(element, "abstractNum")).map((element) => [attributeOf(element, "abstractNumId") ?? "", element]),
  );
  const lists = new Map(elements.filter((element) => isWord(element, "num")).map((element) => [attributeOf(element, "numId") ?? "", element]));
  const abstractOf = (id: string): string => valueAt(lists.get(id) ?? null, "abstractNumId") ?? "";
  return new Map([...lists].map(([id, element]) => [id, listOf(element, resolveAbstract(abstractOf(id), abstracts, styles, abstractOf), abstracts)]));
}

/** A list may say no more than «as the numbering style X»: then the list that X names counts. */
function resolveAbstract(id: string, abstracts: ReadonlyMap<string, XmlElement>, styles: Styles, abstractOf: (id: string) => string): string {
  const link = valueAt(abstracts.get(id) ?? null, "numStyleLink");
  const numId = link === null ? null : styles.byId.get(link)?.numbering?.numId;
  const target = numId === null || numId === undefined ? id : abstractOf(numId);
  return abstracts.has(target) ? target : id;
}

function listOf(element: XmlElement, abstract: string, abstracts: ReadonlyMap<string, XmlElement>): NumberingList {
  const levels = levelsIn(abstracts.get(abstract) ?? null);
  const startOverrides = new Map<number, number>();
  for (const override of childElements(element).filter((child) => isWord(child, "lvlOverride"))) {
    const level = Number(attributeOf(override, "ilvl") ?? "0");
    const start = valueAt(override, "startOverride");
    if (start !== null) startOverrides.set(level, Number(start));
    const own = childOf(override, "lvl");
    if (own !== null) levels.set(level, levelOf(own));
  }
  return { abstract, levels, startOverrides };
}

function levelsIn(abstract: XmlElement | null): Map<number, NumberingLevel> {
  const levels = abstract === null ? [] : childElements(abstract).filter((child) => isWord(child, "lvl"));
  return new Map(levels.map((level) => [Number(attributeOf(level, "ilvl") ?? "0"), levelOf(level)]));
}

function levelOf(element: XmlElement): NumberingLevel {
  const suffix = valueAt(element, "suff");
  const restart = valueAt(element, "lvlRestart");
  return {
    start: Number(valueAt(element, "start") ?? "0"),
    format: valueAt(element, "numFmt") ?? "decimal",
    text: valueAt(element, "lvlText") ?? "",
    suffix: suffix === "nothing" || suffix === "space" ? " " : "\t",
    restart: restart === null ? null : Number(restart),
    legal: switchAt(element, "isLgl") ?? false,
    style: valueAt(element, "pStyle"),
  };
}
