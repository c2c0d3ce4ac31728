/** What can be wrong with an input. Each code has one wording below. */
export type InputErrorCode =
  | "missing-file"
  | "not-a-file"
  | "no-document"
  | "empty"
  | "too-large"
  | "binary"
  | "other-format"
  | "encrypted"
  | "no-text"
  | "zip-bomb"
  | "broken"
  | "unreadable"
  | "no-paragraph"
  | "bad-json"
  | "bad-shape"
  | "bad-reviews"
  | "bad-report"
  | "bad-config"
  | "other-state"
  | "other-language"
  | "other-report"
  | "no-findings"
  | "no-claims"
  | "bad-entry"
  | "incomplete"
  | "bad-cell"
  | "bad-option"
  | "not-allowed"
  | "no-answer"
  | "not-loaded";

const WORDING: Record<InputErrorCode, (place: string, detail: string) => string> = {
  "missing-file": (place) => `${place}: there is no such file`,
  "not-a-file": (place) => `${place} is a directory; a file is needed`,
  "no-document": (place) => `${place} is a directory without documents; read in a directory are .docx, .pdf, .html, .md and .txt`,
  empty: (place) => `${place} is empty; at least one paragraph, or one assertion, is needed`,
  "too-large": (place, detail) => `${place} is too large (${detail})`,
  binary: (place, detail) => `${place} is not a text (${detail}); accepted are ${FORMATS}`,
  "other-format": (place, detail) => `${place} is ${detail}; accepted are ${FORMATS}`,
  encrypted: (place) => `${place} is protected by a password; a copy saved without one is needed`,
  "no-text": (place, detail) => `${place} holds pictures of pages and no text (${detail}); its text must be recognised first`,
  "zip-bomb": (place, detail) => `${place} unpacks to more than is read as one document (${detail})`,
  broken: (place, detail) => `${place} is broken: ${detail}`,
  unreadable: (place, detail) => `${place} could not be read: ${detail}`,
  "no-paragraph": (place, detail) => `${place} has no paragraph: nothing in it reads as sentences of a report${detail}`,
  "bad-json": (place, detail) => `${place} is not JSON: ${detail}`,
  "bad-shape": (place, detail) => `${place} does not fit the schema of assertions: ${detail}`,
  "bad-reviews": (place, detail) => `${place} does not fit the schema of reviews: ${detail}`,
  "bad-config": (place, detail) => `${place} does not fit the schema of configurations: ${detail}`,
  "bad-report": (place, detail) => `${place} is no report that check wrote as JSON: ${detail}`,
  "other-state": (place, detail) => `${place} ${detail}; findings and claims of one State are compared (allow with --across-states)`,
  "other-language": (place, detail) => `${place} is not in English (${detail}); only English is read`,
  "other-report": (place, detail) => `${place} is none of those that the report was made of (${detail})`,
  "no-findings": (place) =>
    `${place} holds no finding: no sentence of it reads as concern, recommendation, commendation or observation of a United Nations body (what stakeholders submitted is none)`,
  "no-claims": (place) => `${place} holds no claim: no sentence of it reads as a statement of a State`,
  "bad-entry": (place, detail) => `${place} is no entry of a corpus: ${detail}; accepted is {"id", "claims": [files], "against": [files]}`,
  incomplete: (place, detail) => `${place} is not complete: ${detail}`,
  "bad-cell": (place, detail) => `${place} ${detail}`,
  "bad-option": (place, detail) => `${place}: ${detail}`,
  "not-allowed": (place) => `no text is sent to ${place} unless it is allowed by name (allow with --allow-send ${place})`,
  "no-answer": (place, detail) => `${place} gave no answer: ${detail}`,
  "not-loaded": (place) => `what compares documents is not loaded yet: give ${place} to read() once, which loads it`,
};

const FORMATS = "Word (.docx), PDF, HTML, Markdown, plain text (UTF-8, UTF-16, Windows-1252, Mac Roman) and JSON assertions";

/** What a broken text is quoted with may hold line ends. */
const LINE_ENDS = /[\r\n\u2028\u2029]+/;

/**
 * The one error that bad input gives. `message` names the value, the place and what is accepted, in one line.
 *
 * @example try { … } catch (error) { if (error instanceof InputError) console.error(error.code, error.message) }
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: InputErrorCode;
  readonly place: string;

  constructor(code: InputErrorCode, place: string, detail = "") {
    super(WORDING[code](place, detail).split(LINE_ENDS).join(" "));
    this.code = code;
    this.place = place;
  }

  /** The same error after it came from another thread, where only its fields could pass. */
  static again({ code, place, message }: Pick<InputError, "code" | "place" | "message">): InputError {
    const error = new InputError(code, place);
    error.message = message;
    return error;
  }
}
