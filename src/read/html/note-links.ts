import { BLOCKS } from "./element-setting.js";
import type { HtmlIndex } from "./html-index.js";
import { htmlAttribute, htmlWords, isHtmlElement, type HtmlElement } from "./parse-html.js";

/** The notes of a page, told by its links. */
export interface NoteLinks {
  /** Links that are references to notes, and the labels they print. */
  readonly references: ReadonlyMap<HtmlElement, string>;
  /** Elements that hold the body of a note. */
  readonly bodies: ReadonlyMap<HtmlElement, { readonly id: string; readonly label: string }>;
  /** Links in the bodies back to the text: they are no words. */
  readonly back: ReadonlySet<HtmlElement>;
}

const LABEL = /^[\s[(]*(\d{1,3}|[ivxl]{1,7}|[a-z]|\*{1,3}|[†‡])[\s\])]*$/;
const NOTE_NAME = /(?:^|[^a-z])_?(?:ftn|edn|sdfootnote|sdendnote|fn|en|footnote|endnote|note|cite_note)(?:[^a-z]|$)/i;
const BACK_WORDS = /^[\s[(]*(?:\d{1,3}|[ivxl]{1,7}|[a-z]|\*{1,3}|[†‡↩↑^⏎]\ufe0e?)[\s\])]*$/;

/**
 * Finds references to notes: links that print a number and lead to a place below in the page, where a note begins.
 */
export function findNoteLinks({ links, named, order }: HtmlIndex): NoteLinks {
  const references = new Map<HtmlElement, string>();
  const bodies = new Map<HtmlElement, { id: string; label: string }>();
  const back = new Set<HtmlElement>();
  for (const { element, target } of links) {
    const label = LABEL.exec(htmlWords(element))?.[1];
    const place = named.get(target);
    if (place === undefined) continue;
    const isBelow = order.get(place)! > order.get(element)!;
    if (isBelow && label !== undefined && (NOTE_NAME.test(target) || isRaised(element))) {
      references.set(element, label);
      const body = bodyOf(place);
      if (!bodies.has(body)) bodies.set(body, { id: target, label });
      if (place.tagName === "a") back.add(place);
    } else if (!isBelow && BACK_WORDS.test(htmlWords(element))) back.add(element);
  }
  return { references, bodies, back };
}

function isRaised(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return (
    (parent !== null && "tagName" in parent && parent.tagName === "sup") || element.childNodes.some((child) => isHtmlElement(child) && child.tagName === "sup")
  );
}

/** The block that a note begins in; Word and LibreOffice put each note's paragraphs in a `div` of its own. */
function bodyOf(place: HtmlElement): HtmlElement {
  let block: HtmlElement = place;
  while (!BLOCKS.has(block.tagName) && block.parentNode !== null && "tagName" in block.parentNode) block = block.parentNode;
  const parent = block.parentNode;
  const isNoteDiv =
    parent !== null &&
    "tagName" in parent &&
    parent.tagName === "div" &&
    /^(?:ftn|edn|sdfootnote|sdendnote|fn|footnote|endnote)[-_]?\d+$/i.test(htmlAttribute(parent, "id") ?? "");
  return isNoteDiv ? (parent as HtmlElement) : block;
}
