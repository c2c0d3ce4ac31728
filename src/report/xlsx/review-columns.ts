import { severitySchema, type Inconsistency } from "../../schema/inconsistency.js";
import type { JudgedFinding } from "../../schema/report.js";
import { howSchema, outcomeSchema, type How, type Outcome } from "../../schema/verdict.js";
import { reviewVerdictSchema } from "../../schema/review.js";
import { decisiveEvidence } from "../decisive-evidence.js";
import { wordsOfDecisive, wordsOfFinding, wordsOfInconsistency } from "../reviews/words-of.js";
import type { Cell } from "../rows/column.js";
import type { SheetColumn } from "./sheet.js";

/** The sheets that reviews are read back from, and their column by which a row is known again. */
export const FINDINGS_SHEET = "Findings";
export const INCONSISTENCIES_SHEET = "Inconsistencies";
export const ID_COLUMN = "Id";

/** Outcomes as a reviewer chooses them: a match always with its way. */
export const CHOICES: ReadonlyMap<string, Choice> = new Map(outcomeSchema.options.flatMap(choicesOf));

interface Choice {
  readonly outcome: Outcome;
  readonly how?: How;
}

function choicesOf(outcome: Outcome): [string, Choice][] {
  return outcome === "matched" ? howSchema.options.map((how) => [`${outcome}: ${how}`, { outcome, how }]) : [[outcome, { outcome }]];
}

/** The columns that a reviewer fills in. */
export const reviewColumns = {
  verdict: { title: "Verdict", width: 11, accepted: reviewVerdictSchema.options, forReview: true },
  outcome: { title: "Corrected outcome", width: 17, accepted: [...CHOICES.keys()], forReview: true },
  note: { title: "Note", width: 28, forReview: true },
  by: { title: "By", width: 12, forReview: true },
} as const satisfies Readonly<Record<string, SheetColumn>>;

/** Hidden columns that tell whether the words that were reviewed still stand in another version. */
export const keyColumns = {
  seen: { title: "Outcome seen", width: 14, hidden: true },
  words: { title: "Key of the finding's words", width: 18, hidden: true },
  claimWords: { title: "Key of the claim's words", width: 18, hidden: true },
} as const satisfies Readonly<Record<string, SheetColumn>>;

/** The same of inconsistencies. */
export const figureReviewColumns = {
  verdict: reviewColumns.verdict,
  severity: { title: "Corrected severity", width: 17, accepted: severitySchema.options, forReview: true },
  note: reviewColumns.note,
  by: reviewColumns.by,
} as const satisfies Readonly<Record<string, SheetColumn>>;

/** Hidden likewise. */
export const figureKeyColumns = {
  seen: { title: "Severity seen", width: 14, hidden: true },
  words: { title: "Key of the words", width: 18, hidden: true },
} as const satisfies Readonly<Record<string, SheetColumn>>;

/** The cells of a review: what was decided earlier stays to be seen. */
export function reviewCells({ review }: JudgedFinding): Cell[] {
  const corrected = review?.outcome === undefined ? null : review.how === undefined ? review.outcome : `${review.outcome}: ${review.how}`;
  return [review?.verdict ?? null, corrected, review?.note ?? null, review?.by ?? null];
}

/** The hidden cells. */
export function keyCells(finding: JudgedFinding, textOf: (claim: string) => string): Cell[] {
  return [finding.outcome, wordsOfFinding(finding), wordsOfDecisive(decisiveEvidence(finding), textOf)];
}

/** The cells of a review of an inconsistency, and the hidden ones. */
export function figureReviewCells(row: Inconsistency): { review: Cell[]; keys: Cell[] } {
  const { review, severity } = row;
  return { review: [review?.verdict ?? null, review?.severity ?? null, review?.note ?? null, review?.by ?? null], keys: [severity, wordsOfInconsistency(row)] };
}
