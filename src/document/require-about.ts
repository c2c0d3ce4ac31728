import { stateByName } from "../knowledge/member-states/states.js";
import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import type { About } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { documentKinds } from "./role-of.js";

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const FIELDS: readonly (keyof About)[] = ["kind", "state", "symbol", "title", "date", "session"];
const CODE = /^[A-Z]{3}$/;

/**
 * What a caller says of a document must have a form that is understood: else a State written out would be another than its code.
 *
 * @param name of the document, for messages
 * @throws {InputError} `bad-option`, naming the value and what is accepted
 * @example requireAbout({ date: "2024-03", kind: "replies", state: "KAZ" }, "draft.docx")
 */
export function requireAbout(about: About, name: string): void {
  const refuse = (words: string) => new InputError("bad-option", name, words);
  if (Object(about) !== about) throw refuse(`what is said about it is ${JSON.stringify(about)}; an object as { date: "2024", state: "KAZ" } is needed`);
  refuseUnknown(about, FIELDS, name);
  const { date, kind, state } = about;
  const other = Object.entries(about).find(([, value]) => value !== undefined && typeof value !== "string");
  if (other !== undefined) throw refuse(`what is said about it, ${other[0]}: ${JSON.stringify(other[1])}, is no text`);
  if (date !== undefined && !DATE.test(date)) throw refuse(`the date «${date}» is no year, month or day as 2024, 2024-03 or 2024-03-12`);
  if (kind !== undefined && !documentKinds.includes(kind)) throw refuse(`the kind «${String(kind)}» is none of ${documentKinds.join(", ")}`);
  if (state === undefined || CODE.test(state)) return;
  const meant = stateByName(state);
  throw refuse(`the State «${state}» is no code of three capitals (ISO 3166), as KAZ${meant === null ? "" : `; did you mean ${meant}?`}`);
}
