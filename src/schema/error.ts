/** What can be wrong with an input. Each code has one wording, below or at the one place that gives it. */
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

/** In each, `@` is the place and `#` the detail. What a page never gives is worded where it is given, since a page fetches all of this. */
const WORDING: Partial<Record<InputErrorCode, string>> = {
  "missing-file": "@: there is no such file#",
  empty: "@ is empty; at least one paragraph, or one assertion, is needed",
  "too-large": "@ is too large (#)",
  binary: "@ is not a text #",
  "other-format": "@ is #",
  encrypted: "@ is protected by a password; a copy saved without one is needed",
  "no-text": "@ holds pictures of pages and no text #",
  "zip-bomb": "@ unpacks to more than is read as one document (#)",
  broken: "@ is broken: #",
  unreadable: "@ could not be read: #",
  "no-paragraph": "@ has no paragraph: #",
  "bad-json": "@ is not JSON: #",
  "bad-shape": "@ does not fit the schema of assertions: #",
  "other-state": "@ #; findings and claims of one State are compared (allow with --across-states)",
  "other-language": "@ is not in English #",
  "no-findings":
    "@ holds no finding: no sentence of it reads as concern, recommendation, commendation or observation of a United Nations body (what stakeholders submitted is none)",
  "no-claims": "@ holds no claim: no sentence of it reads as a statement of a State",
  "bad-option": "@: #",
  "not-allowed": "no text is sent to @ #",
  "no-answer": "@ gave no answer: #",
  "not-loaded": "what compares documents is not loaded yet: give @ to read() once, which loads it",
};

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
    super(
      (WORDING[code] ?? "@ #")
        .replace(/[@#]/g, (mark) => (mark === "@" ? place : detail))
        .split(LINE_ENDS)
        .join(" "),
    );
    this.code = code;
    this.place = place;
  }

  /** The same error after it came from another thread, where only its fields could pass. */
  static again({ code, place, message }: Pick<InputError, "code" | "place" | "message">): InputError {
    const error = new this(code, place);
    error.message = message;
    return error;
  }
}
