import { InputError } from "../schema/error.js";

const ACCEPTED = "accepted are Word (.docx), PDF, HTML, Markdown, plain text (UTF-8, UTF-16, Windows-1252, Mac Roman) and JSON assertions";

/** The refusal of a file in a format that is not read. */
export function refuseFormat(name: string, format: string): InputError {
  return new InputError("other-format", name, `${format}; ${ACCEPTED}`);
}

/** The refusal of bytes that are no text. */
export function refuseBytes(name: string, sign: string): InputError {
  return new InputError("binary", name, `(${sign}); ${ACCEPTED}`);
}
