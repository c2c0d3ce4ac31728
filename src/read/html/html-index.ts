import { htmlAttribute, isHtmlElement, type HtmlElement } from "./parse-html.js";

/** What must be known of a page before it is read from top to bottom. */
export interface HtmlIndex {
  /** Elements by `id`, and anchors by `name`. */
  readonly named: ReadonlyMap<string, HtmlElement>;
  /** Links within the page, in order. */
  readonly links: readonly { readonly element: HtmlElement; readonly target: string }[];
  /** The place of an element in the page. */
  readonly order: ReadonlyMap<HtmlElement, number>;
  /** Cells by which a page is laid out, which hold whole chapters: they are no cells of a table of data. */
  readonly layout: ReadonlySet<HtmlElement>;
}

/** A cell of data is shorter. */
const LONGEST_CELL = 3_000;

/** Goes once through a parsed page. */
export function indexHtml(root: HtmlElement): HtmlIndex {
  const named = new Map<string, HtmlElement>();
  const links: { element: HtmlElement; target: string }[] = [];
  const order = new Map<HtmlElement, number>();
  const layout = new Set<HtmlElement>();
  let letters = 0;
  let headings = 0;
  const visit = (element: HtmlElement): void => {
    order.set(element, order.size);
    const before = { letters, headings };
    for (const name of [htmlAttribute(element, "id"), htmlAttribute(element, "name")]) if (name !== null && !named.has(name)) named.set(name, element);
    const href = element.tagName === "a" ? htmlAttribute(element, "href") : null;
    if (href !== null && /#./.test(href)) links.push({ element, target: decodeFragment(href) });
    if (/^h[1-6]$/.test(element.tagName)) headings++;
    for (const child of element.childNodes) {
      if (isHtmlElement(child)) visit(child);
      else if ("value" in child) letters += child.value.length;
    }
    if (/^t[dh]$/.test(element.tagName) && (letters - before.letters > LONGEST_CELL || headings > before.headings)) layout.add(element);
  };
  visit(root);
  return { named, links, order, layout };
}

function decodeFragment(href: string): string {
  const fragment = href.slice(href.indexOf("#") + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
