import type { UnDocument } from "../schema/document.js";
import type { Diagnostic } from "../schema/report.js";

/** Whole sentences of a State's own, and no mere reference or address, which ends without a stop. */
const SENTENCES = /(?:\p{L}+ ){5}.*\.$/u;

/** Where notes of a draft tell something: notes are read for the sources they name, and no finding is compared with them. */
export function notesApart({ id, notes }: UnDocument): Diagnostic[] {
  const telling = notes.filter(({ text, citations }) => citations.length === 0 && SENTENCES.test(text)).length;
  const message = `Notes of ${id} with sentences, not compared: ${telling}`;
  return telling === 0 ? [] : [{ code: "notes-apart", severity: "info", document: id, message }];
}
