import type { UnDocument } from "../schema/document.js";
import type { Diagnostic } from "../schema/report.js";

/** Whole sentences of a State's own, and no mere reference or address. */
const SENTENCES = /(?:\p{L}+[ ,]+){6}[^]*[.!]\s*$/u;
const ADDRESS = /https?:|www\./;

/** Where notes of a draft tell something: notes are read for the sources they name, and no finding is compared with them. */
export function notesApart({ id, notes }: UnDocument): Diagnostic[] {
  const telling = notes.filter(({ text, citations }) => citations.length === 0 && SENTENCES.test(text) && !ADDRESS.test(text)).length;
  const message = `Notes of ${id} that hold sentences: ${telling}. They are not compared; what is to be found must stand in the text.`;
  return telling === 0 ? [] : [{ code: "notes-apart", severity: "info", document: id, message }];
}
