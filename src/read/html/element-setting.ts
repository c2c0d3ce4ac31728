import { htmlAttribute, type HtmlElement } from "./parse-html.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that begin a paragraph of their own. */
export const BLOCKS = words(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul",
);
const UNREAD = words(
  "audio button canvas embed footer head iframe input link map math meta nav noscript object option script select style svg template textarea title video",
);

/** Whether nothing in an element is read: scripts, forms, menus, what is not shown. */
export function isUnread(element: HtmlElement): boolean {
  if (UNREAD.has(element.tagName)) return true;
  return htmlAttribute(element, "hidden") !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(htmlAttribute(element, "style") ?? "");
}

/** What an element says of how its words are set; null where it says nothing. */
export function setting(element: HtmlElement): { bold: boolean | null; raised: boolean | null; centred: boolean | null } {
  const style = htmlAttribute(element, "style") ?? "";
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const align = /text-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? htmlAttribute(element, "align");
  const vertical = /vertical-align\s*:\s*(\w+)/i.exec(style)?.[1];
  return {
    bold: weight !== undefined ? /^(?:bold|[6-9]00)/i.test(weight) : /^(?:b|strong|th)$/.test(element.tagName) ? true : null,
    raised: element.tagName === "sup" || vertical === "super" ? true : element.tagName === "sub" || vertical === "baseline" ? false : null,
    centred: element.tagName === "center" ? true : align === undefined || align === null ? null : align.toLowerCase() === "center",
  };
}
