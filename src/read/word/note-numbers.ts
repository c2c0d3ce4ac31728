import { formatNumber } from "./number-format.js";
import { isDropped } from "./is-dropped.js";
import { attributeOf, childOf, isElement, isWord, valueAt, type XmlDocument, type XmlElement, type XmlNode } from "./xml.js";

/** The two kinds of note, each counted by itself. */
export type NoteKind = "footnote" | "endnote";

/** How the notes of one section count. */
interface NoteCounting {
  readonly format: string;
  readonly start: number;
  readonly restarts: boolean;
}

/** Word prints these unless the file says otherwise. */
const USUAL_FORMAT: Readonly<Record<NoteKind, string>> = { footnote: "decimal", endnote: "lowerRoman" };

/**
 * The number that Word prints for each reference to a note. Ids begin with 1 or 2 and need not follow each other; the printed
 * numbers count the references of the text in order. Notes with a mark of their own («*») are not counted and not in the map.
 *
 * @param body of the document
 * @param settings the part `word/settings.xml`, or null
 */
export function noteNumbers(body: XmlNode, settings: XmlDocument | null): ReadonlyMap<XmlElement, string> {
  const labels = new Map<XmlElement, string>();
  const { references, sections } = referencesIn(body);
  for (const kind of ["footnote", "endnote"] as const) {
    let section = -1;
    let count = 0;
    for (const reference of references.filter((found) => found.kind === kind)) {
      const counting = countingOf(kind, sections[reference.section] ?? null, settings);
      if (section === -1 || (counting.restarts && reference.section !== section)) count = counting.start;
      section = reference.section;
      labels.set(reference.element, formatNumber(count++, counting.format));
    }
  }
  return labels;
}

interface Reference {
  readonly element: XmlElement;
  readonly kind: NoteKind;
  readonly section: number;
}

/** The counted references in order, and the properties of the sections they stand in (which come at a section's end). */
function referencesIn(body: XmlNode): { references: Reference[]; sections: XmlElement[] } {
  const references: Reference[] = [];
  const sections: XmlElement[] = [];
  const waiting: XmlNode[] = [body];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (!isElement(node) || isDropped(node)) continue;
    if (isWord(node, "pPr")) continue;
    const kind = noteKindOf(node);
    if (kind !== null && !hasOwnMark(node)) references.push({ element: node, kind, section: sections.length });
    if (isWord(node, "sectPr")) sections.push(node);
    const end = isWord(node, "p") ? childOf(node, "pPr", "sectPr") : null;
    if (end !== null) waiting.push(end);
    for (let child = node.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
  }
  return { references, sections };
}

/** Whether a reference shows a mark that the author typed («*») in place of a number. */
export function hasOwnMark(reference: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(reference, "customMarkFollows") ?? "");
}

/** Whether a node refers to a note, and of which kind. */
export function noteKindOf(node: XmlNode): NoteKind | null {
  return isWord(node, "footnoteReference") ? "footnote" : isWord(node, "endnoteReference") ? "endnote" : null;
}

/** A section's own properties go before those of the whole file. */
function countingOf(kind: NoteKind, section: XmlElement | null, settings: XmlDocument | null): NoteCounting {
  const places = [childOf(section, `${kind}Pr`), childOf(settings?.documentElement ?? null, `${kind}Pr`)];
  const value = (name: string): string | null => places.map((place) => valueAt(place, name)).find((found) => found !== null) ?? null;
  return { format: value("numFmt") ?? USUAL_FORMAT[kind], start: Number(value("numStart") ?? "1"), restarts: value("numRestart") === "eachSect" };
}
