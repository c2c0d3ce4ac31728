import { outcomeSchema } from "../../schema/verdict.js";
import type { SheetColumn } from "./sheet.js";

/** What a reviewer may decide of an outcome. */
export const VERDICTS = ["accepted", "corrected", "rejected"] as const;
export type ReviewVerdict = (typeof VERDICTS)[number];

/** The name of the sheet that a review is read back from, and of its columns by which rows are known again. */
export const FINDINGS_SHEET = "Findings";
export const ID_COLUMN = "Id";
export const QUOTE_COLUMN = "The finding's words";

/** The columns that a reviewer fills in, last in the sheet of findings. */
export const reviewColumns = {
  verdict: { title: "Verdict", width: 12, accepted: VERDICTS, forReview: true },
  outcome: { title: "Corrected outcome", width: 16, accepted: outcomeSchema.options, forReview: true },
  note: { title: "Note", width: 32, forReview: true },
  by: { title: "By", width: 14, forReview: true },
} as const satisfies Readonly<Record<string, SheetColumn>>;
