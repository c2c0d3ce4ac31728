import type { Style, Styles } from "./styles.js";
import { mergedNumbering, numberingOf, raisedOf } from "./styles.js";
import { childOf, switchAt, valueAt, type XmlElement } from "./xml.js";

/** What the properties of a paragraph and its style say of it together. */
export interface ParagraphFormat {
  readonly style: Style | null;
  readonly outline: number | "title" | null;
  readonly numbering: { readonly numId: string; readonly level: number | null } | null;
  readonly centred: boolean;
  readonly contents: boolean;
}

/** How the words of a run are set. */
export interface RunFormat {
  readonly bold: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
}

/**
 * Resolves a paragraph's own properties over those of its style.
 *
 * @param paragraph a `w:p`
 */
export function paragraphFormat(paragraph: XmlElement, styles: Styles): ParagraphFormat {
  const properties = childOf(paragraph, "pPr");
  const style = styles.byId.get(valueAt(properties, "pStyle") ?? styles.paragraphDefault ?? "") ?? null;
  const outline = valueAt(properties, "outlineLvl");
  return {
    style,
    outline: outline === null ? (style?.outline ?? null) : Number(outline),
    numbering: listOf(properties, style),
    centred: (valueAt(properties, "jc") ?? style?.alignment) === "center",
    contents: /^(?:toc \d|toc heading|table of figures)/i.test(style?.name ?? ""),
  };
}

/** The list that a paragraph belongs to; a level that only its style could name is null. List 0 takes a paragraph out of its style's list. */
function listOf(properties: XmlElement | null, style: Style | null): ParagraphFormat["numbering"] {
  const own = numberingOf(properties);
  const numId = mergedNumbering(own, style?.numbering ?? null)?.numId ?? null;
  if (numId === null || numId === "0") return null;
  return { numId, level: own?.level ?? (own?.numId != null ? 0 : null) };
}

/** Resolves a run's own properties over those of its style and its paragraph's style. */
export function runFormat(run: XmlElement, paragraph: Style | null, styles: Styles): RunFormat {
  const own = childOf(run, "rPr");
  const style = styles.byId.get(valueAt(own, "rStyle") ?? "");
  return {
    bold: switchAt(own, "b") ?? style?.bold ?? paragraph?.bold ?? false,
    raised: raisedOf(own) ?? style?.raised ?? paragraph?.raised ?? false,
    hidden: switchAt(own, "vanish") ?? style?.hidden ?? paragraph?.hidden ?? false,
  };
}
