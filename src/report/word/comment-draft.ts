import { sha256 } from "../../read/sha256.js";
import type { Advice } from "../../schema/inconsistency.js";
import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { requireReport } from "../require-report.js";
import { requireBytes } from "../require-bytes.js";
import { otherReport } from "./other-report.js";

/** What is commented, and by whom. */
export interface CommentOptions {
  /** Outcomes of findings that are commented at their sentence; contradicted, partial and matched by default. */
  readonly outcomes?: readonly Outcome[];
  /** Comments on one sentence; further findings are named in the last. 3 by default. */
  readonly mostOnSentence?: number;
  /** Hints to the author, as `advise` gives them; none by default. */
  readonly advice?: readonly Advice[];
  /** The name that Word shows; «rapporteur» by default. */
  readonly author?: string;
  /** When, as Word shows it («2024-03-01T12:00:00Z»); not shown by default, since no clock is read. */
  readonly date?: string;
}

/**
 * Writes a copy of a Word draft that differs from it in nothing but comments: at each sentence what it contradicts, matches or
 * answers in part, with the finding's words and the reason; where the draft disagrees with itself; and at the end what was not
 * found in it. Comments that were there stay.
 *
 * @param bytes the content of the .docx file, of which `report` was made
 * @param report as `check` gives it
 * @returns the content of the copy; the same input gives the same bytes
 * @throws {InputError} `bad-option` where there are no bytes or no report; `other-report` where the report was made of other files; `broken`,
 *   `encrypted`, `zip-bomb`
 * @example await writeFile("reviewed.docx", await commentDraft(bytes, check({ claims: [draft], findings })))
 */
export async function commentDraft(bytes: Uint8Array, report: Report, options: CommentOptions = {}): Promise<Uint8Array> {
  requireBytes(bytes, "commentDraft");
  requireReport(report, "commentDraft");
  const digest = await sha256(bytes);
  const draft = report.documents.find((document) => document.role === "claims" && document.sha256 === digest);
  if (draft === undefined)
    throw otherReport(
      "the Word file to be commented",
      report.documents.map(({ id }) => id),
    );
  const { writeComments } = await import("./write-comments.js");
  return writeComments(bytes, report, draft.id, options);
}
