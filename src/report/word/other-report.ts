import { InputError } from "../../schema/error.js";

/** The refusal of a file that is none of those that a report was made of. */
export function otherReport(place: string, documents: readonly string[]): InputError {
  return new InputError("other-report", place, `is none of those that the report was made of (${documents.join(", ")})`);
}
