/** What a terminal would obey instead of show, where JSON leaves it as it is. */
const CONTROLS = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that may also be looked at on a terminal: control characters and marks that turn the direction of writing
 * are written as escapes, so that the same value is read back.
 *
 * @param indent blanks for each level; one line where 0
 * @example toJson({ a: "\u202e" }) // '{"a":"\\u202e"}'
 */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(CONTROLS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
