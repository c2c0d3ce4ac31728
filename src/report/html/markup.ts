import { terminalSafe } from "../terminal-safe.js";
import { toJson } from "../to-json.js";

/** A piece of HTML. Only `html` makes one, so that no text of a document comes into a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What `html` takes between its words. A list is joined; what is null, undefined or false is left out. */
export type Piece = Markup | string | number | false | null | undefined | readonly Piece[];

/**
 * HTML with values in it. A text is escaped, for an element as for an attribute in double quotes.
 *
 * @example html`<b title="${'"'}">${"<i>"}</b>`.text // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(words: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(words.reduce((text, word, i) => text + printed(values[i - 1]) + word));
}

/** HTML that was made elsewhere and is known to be safe: our own style and script. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function printed(value: Piece): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(printed).join("");
  return escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as HTML shows it. Marks that turn the direction of writing are shown, not obeyed. */
function escapeHtml(text: string): string {
  return terminalSafe(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/**
 * JSON inside a script element: no sign in it can end the element or a line.
 *
 * @example jsonMarkup("</script>").text // '"\\u003c/script>"'
 */
export function jsonMarkup(value: unknown): Markup {
  return new Markup(toJson(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`));
}
