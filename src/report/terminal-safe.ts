/** What a terminal would obey instead of show: escapes, other control characters, marks that turn the direction of writing. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a document, fit to be shown in a terminal: control characters become «\ufffd».
 *
 * @example terminalSafe("\u001b[31mred") // "�[31mred"
 */
export function terminalSafe(text: string): string {
  return text.replace(CONTROLS, "\ufffd");
}
