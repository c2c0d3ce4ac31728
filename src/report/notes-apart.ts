import type { UnDocument } from "../schema/document.js";
import type { Diagnostic } from "../schema/report.js";

/** Five words in a row: a sentence, where a stop ends the text; a mere reference or address has none. */
const FIVE_WORDS = /(?<!\p{L})(?:\p{L}{1,40} ){5}/u;

/** Where notes of a draft tell something: notes are read for the sources they name, and no finding is compared with them. */
export function notesApart({ id, notes }: UnDocument): Diagnostic[] {
  const telling = notes.filter(({ text, citations }) => citations.length === 0 && text.endsWith(".") && FIVE_WORDS.test(text)).length;
  const message = `Notes of ${id} with sentences, not compared: ${telling}`;
  return telling === 0 ? [] : [{ code: "notes-apart", severity: "info", document: id, message }];
}
