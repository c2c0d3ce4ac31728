import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from "parse5";
import { InputError } from "../../schema/error.js";

/** Nodes of a parsed page, as parse5 gives them. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Browsers stop at 512; beyond, parsing slows down with the square of the depth. */
const DEEPEST = 512;
const MOST_ELEMENTS = 1_000_000;

/**
 * Parses HTML as browsers do, however broken it is.
 *
 * @throws {InputError} `broken` when elements lie too deep in each other, `too-large` when there are too many
 */
export function parseHtml(html: string, name: string): HtmlElement {
  const document = parse(html, { treeAdapter: boundedAdapter(name) });
  return document.childNodes.find((node): node is HtmlElement => isHtmlElement(node) && node.tagName === "html")!;
}

/** Builds the tree, and stops where it grows beyond all bounds. */
function boundedAdapter(name: string): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const enter = (parent: DefaultTreeAdapterMap["parentNode"], child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw new InputError("broken", name, `its elements lie more than ${DEEPEST} deep in each other`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      if (++elements > MOST_ELEMENTS) throw new InputError("too-large", name, `more than ${MOST_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(tag, namespace, attributes);
    },
    appendChild(parent, child) {
      enter(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, before) {
      enter(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, before);
    },
  };
}

/** Whether a node is an element, and no text or comment. */
export function isHtmlElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** The value of an attribute, or null. */
export function htmlAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All words inside an element as they stand in the source. */
export function htmlWords(node: HtmlNode): string {
  if ("value" in node) return node.value;
  return isHtmlElement(node) ? node.childNodes.map(htmlWords).join("") : "";
}
