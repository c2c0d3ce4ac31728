import type { Report } from "../../schema/report.js";
import { requireReport } from "../require-report.js";
import { requireBytes } from "../require-bytes.js";
import { InputError } from "../../schema/error.js";

/** A list of recommendations with its cells filled. */
export interface FilledMatrix {
  /** The content of the copy. */
  readonly bytes: Uint8Array;
  /** Numbers of the recommendations whose cell was filled, in order; one printed under two themes stands twice. */
  readonly filled: readonly string[];
  /** Numbers of those that were left alone: their cell holds text already, or they have none. */
  readonly kept: readonly string[];
  /** Whether the column of assessments was added. */
  readonly columnAdded: boolean;
}

/**
 * Fills OHCHR's list of recommendations: into the empty cell of each goes the outcome in words and what the State's reports say of
 * it, quoted with paragraph numbers, or «not found in this document». Cells that hold text are left alone. A list without the
 * column for assessments gets one. All else of the file stays.
 *
 * @param bytes the content of the .docx file
 * @param report as `check` gives it for the findings of this list
 * @param name of the file, as it was read: the ids of its findings bear it
 * @throws {InputError} `bad-shape` where no table lists recommendations, `other-report` where the report was made of other
 *   findings; `broken`, `encrypted`, `zip-bomb`
 * @example (await fillMatrix(bytes, check({ claims: [nationalReport], findings }), "list.docx")).kept // ["125.3"]
 */
export async function fillMatrix(bytes: Uint8Array, report: Report, name: string): Promise<FilledMatrix> {
  requireBytes(bytes, "fillMatrix");
  requireReport(report, "fillMatrix");
  if (typeof name !== "string") throw new InputError("bad-option", "fillMatrix", "the name of the file is needed, as it was read");
  return (await import("./write-cells.js")).writeCells(bytes, report, name);
}
