import type { RowKind, RowsByKind } from "../rows/to-rows.js";
import { ID_COLUMN } from "./review-columns.js";

/** A column of a sheet and the column of the rows that it shows, with its title and its width in characters. */
export type Shown<Kind extends RowKind> = readonly [keyof RowsByKind[Kind] & string, string, number];

/** What a reviewer needs to decide, before the columns of the review. */
export const findingsShown: readonly Shown<"findings">[] = [
  ["outcomeInWords", "Outcome", 14],
  ["needsReview", "Needs review", 8],
  ["document", "Found in", 16],
  ["paragraph", "Para.", 7],
  ["finding", "The finding", 44],
  ["claimDocument", "Claimed in", 16],
  ["claimParagraph", "Para.", 7],
  ["claimQuote", "The claim that decides", 44],
  ["because", "Reason", 30],
];

/** The rest of what is known, after them. */
export const findingsFurther: readonly Shown<"findings">[] = [
  ["nearestQuote", "Nearest other claim", 40],
  ["act", "Act", 15],
  ["speakers", "Speakers", 14],
  ["topics", "Topics", 24],
  ["quote", "The finding in full", 44],
  ["confidence", "Confidence", 11],
  ["certainty", "Certainty", 10],
  ["suppressed", "Suppressed because", 20],
  ["standingOutcome", "Outcome that stands", 14],
  ["since", "Since the last check", 12],
  ["outcomeBefore", "Outcome before", 14],
  ["id", ID_COLUMN, 22],
];

export const pairsShown: readonly Shown<"pairs">[] = [
  ["finding", "Finding", 18],
  ["relation", "Relation", 13],
  ["covers", "Covers", 9],
  ["findingDocument", "Finding's document", 18],
  ["findingParagraph", "Finding's para.", 8],
  ["findingQuote", "The finding", 48],
  ["claimDocument", "Claim's document", 18],
  ["claimDate", "Claim's date", 11],
  ["claimParagraph", "Claim's para.", 8],
  ["claimQuote", "The claim", 48],
  ["because", "Reason", 36],
  ["rule", "Rule", 18],
  ["score", "Score", 8],
];

export const inconsistenciesShown: readonly Shown<"inconsistencies">[] = [
  ["severity", "Severity", 11],
  ["kind", "Kind", 10],
  ["document", "Document", 18],
  ["paragraph", "Para.", 8],
  ["message", "Message", 40],
  ["quote", "Words", 48],
  ["elsewhere", "Other places", 40],
];

export const inconsistenciesFurther: readonly Shown<"inconsistencies">[] = [
  ["stated", "Stated", 14],
  ["computed", "Computed", 14],
  ["suppressed", "Suppressed because", 20],
  ["standingSeverity", "Severity that stands", 13],
  ["since", "Since the last check", 12],
  ["id", ID_COLUMN, 22],
];

export const promisesShown: readonly Shown<"promises">[] = [
  ["fate", "What became of it", 14],
  ["needsReview", "Needs review", 8],
  ["document", "Promised in", 18],
  ["date", "Date", 11],
  ["paragraph", "Para.", 8],
  ["quote", "The promise", 48],
  ["deadline", "Date set", 11],
  ["laterDocument", "Said later in", 18],
  ["laterDate", "Date", 11],
  ["laterParagraph", "Para.", 8],
  ["laterQuote", "Said later", 48],
  ["because", "Reason", 36],
  ["byDocument", "In each later document", 36],
];
