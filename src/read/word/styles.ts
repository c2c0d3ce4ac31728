import { attributeOf, childElements, childOf, isWord, switchAt, valueAt, type XmlDocument, type XmlElement } from "./xml.js";

/** A style with all it inherits. What neither it nor its ancestors set is null. */
export interface Style {
  readonly id: string;
  /** The name is English for Word's own styles in every language («heading 1»); the id is not. */
  readonly name: string;
  readonly basedOn: string | null;
  /** 0 for the highest heading, 9 for body text. */
  readonly outline: number | "title" | null;
  readonly numbering: { readonly numId: string | null; readonly level: number | null } | null;
  readonly bold: boolean | null;
  readonly raised: boolean | null;
  readonly hidden: boolean | null;
  readonly alignment: string | null;
}

/** The styles of a file by id, and the paragraph style that holds where none is named. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly paragraphDefault: string | null;
}

/**
 * Reads `word/styles.xml`.
 *
 * @param styles the part, or null when the file has none
 * @example readStyles(part).byId.get("H1G")?.name // "_ H_1_G"
 */
export function readStyles(styles: XmlDocument | null): Styles {
  const root = styles?.documentElement ?? null;
  const own = new Map<string, Style>();
  let paragraphDefault: string | null = null;
  for (const element of root === null ? [] : childElements(root).filter((child) => isWord(child, "style"))) {
    const style = ownStyle(element);
    own.set(style.id, style);
    if (attributeOf(element, "type") === "paragraph" && /^(?:1|true|on)$/.test(attributeOf(element, "default") ?? "")) paragraphDefault = style.id;
  }
  return { byId: new Map([...own.keys()].map((id) => [id, inherited(own, id)])), paragraphDefault };
}

function ownStyle(element: XmlElement): Style {
  const paragraph = childOf(element, "pPr");
  const run = childOf(element, "rPr");
  const outline = valueAt(paragraph, "outlineLvl");
  const name = valueAt(element, "name") ?? "";
  return {
    id: attributeOf(element, "styleId") ?? "",
    name,
    basedOn: valueAt(element, "basedOn"),
    outline: outlineOfName(name) ?? (outline === null ? null : Number(outline)),
    numbering: numberingOf(paragraph),
    bold: switchAt(run, "b"),
    raised: raisedOf(run),
    hidden: switchAt(run, "vanish"),
    alignment: valueAt(paragraph, "jc"),
  };
}

/** The headings of United Nations documents: title, chapter, «A.», «1.», and below. */
const UNITED_NATIONS: readonly (readonly [RegExp, number | "title"])[] = [
  [/^_ ?H ?_ ?M_G/, "title"],
  [/^_ ?H ?_ ?Ch_G/, 0],
  [/^_ ?H ?_ ?1_G/, 1],
  [/^_ ?H ?_ ?2/, 2],
  [/^_ ?H ?_ ?4/, 3],
  [/^_ ?H ?_ ?5/, 4],
];

function outlineOfName(name: string): number | "title" | null {
  if (/^title$/i.test(name)) return "title";
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Number(level) - 1;
  return UNITED_NATIONS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The list and level that paragraph properties name, or null. */
export function numberingOf(paragraph: XmlElement | null): Style["numbering"] {
  const element = childOf(paragraph, "numPr");
  if (element === null) return null;
  const level = valueAt(element, "ilvl");
  return { numId: valueAt(element, "numId"), level: level === null ? null : Number(level) };
}

/** Whether run properties set the words above the line: true, false, or null when they say nothing of it. */
export function raisedOf(run: XmlElement | null): boolean | null {
  const align = valueAt(run, "vertAlign");
  if (align !== null) return align === "superscript";
  const position = valueAt(run, "position");
  return position === null ? null : Number(position) > 0;
}

/** More ancestors than any file has; a circle ends here. */
const MOST_ANCESTORS = 20;

function inherited(own: ReadonlyMap<string, Style>, id: string): Style {
  const first = own.get(id)!;
  let style = first;
  let ancestor = first.basedOn;
  for (let i = 0; i < MOST_ANCESTORS && ancestor !== null; i++) {
    const from = own.get(ancestor);
    if (from === undefined) break;
    style = over(style, from);
    ancestor = from.basedOn;
  }
  return style;
}

function over(style: Style, base: Style): Style {
  return {
    ...style,
    outline: style.outline ?? base.outline,
    numbering: mergedNumbering(style.numbering, base.numbering),
    bold: style.bold ?? base.bold,
    raised: style.raised ?? base.raised,
    hidden: style.hidden ?? base.hidden,
    alignment: style.alignment ?? base.alignment,
  };
}

/** A style may name the level alone and take the list from the style it is based on. */
export function mergedNumbering(own: Style["numbering"], base: Style["numbering"]): Style["numbering"] {
  if (own === null) return base;
  return { numId: own.numId ?? base?.numId ?? null, level: own.level ?? base?.level ?? null };
}
