import { formatNumber } from "../word/number-format.js";
import { htmlAttribute, isHtmlElement, type HtmlElement } from "./parse-html.js";

const TYPES: Readonly<Record<string, string>> = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman", "1": "decimal" };
const STYLES: Readonly<Record<string, string>> = {
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  decimal: "decimal",
};

/**
 * The labels that a browser prints before the items of a list.
 *
 * @param list an `ol` or `ul`
 * @returns each item's label («1.», «b.», «•»); none for items whose list prints none
 */
export function listLabels(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const labels = new Map<HtmlElement, string>();
  if (styleOf(list) === "none") return labels;
  let number = Number.parseInt(htmlAttribute(list, "start") ?? "1", 10) || 1;
  for (const item of list.childNodes) {
    if (!isHtmlElement(item) || item.tagName !== "li" || styleOf(item) === "none") continue;
    const given = Number.parseInt(htmlAttribute(item, "value") ?? "", 10);
    if (!Number.isNaN(given)) number = given;
    labels.set(item, list.tagName === "ul" ? "•" : `${formatNumber(number++, formatOf(list))}.`);
  }
  return labels;
}

function formatOf(list: HtmlElement): string {
  return STYLES[styleOf(list) ?? ""] ?? TYPES[htmlAttribute(list, "type") ?? "1"] ?? "decimal";
}

function styleOf(element: HtmlElement): string | null {
  return (
    /list-style(?:-type)?\s*:[^;]{0,80}?\b(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/i
      .exec(htmlAttribute(element, "style") ?? "")?.[1]
      ?.toLowerCase() ?? null
  );
}
