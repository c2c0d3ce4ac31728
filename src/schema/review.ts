import * as z from "zod/mini";
import { severitySchema } from "./severity.js";
import { howSchema, outcomeSchema } from "./verdict.js";

export const REVIEWS_VERSION = 1;

export const reviewVerdictSchema = z.enum(["accepted", "corrected", "rejected"]);

const decision = {
  /** What the machine said holds; something else holds; it does not hold. */
  verdict: reviewVerdictSchema,
  note: z.optional(z.string()),
  /** The reviewer's name. */
  by: z.optional(z.string()),
};

const ofOutcome = {
  ...decision,
  /** Of a correction: the outcome that holds. */
  outcome: z.optional(outcomeSchema),
  /** Of a correction to a match: in what way. */
  how: z.optional(howSchema),
};

const ofFigures = {
  ...decision,
  /** Of a correction: how grave it is. */
  severity: z.optional(severitySchema),
};

/** What a reviewer decided of an outcome, as it stands beside it in a report. */
export const reviewSchema = z.object(ofOutcome);

/** What a reviewer decided of an inconsistency. */
export const inconsistencyReviewSchema = z.object(ofFigures);

/** The same with what it was decided of: the words, so that it is found again when ids have moved. */
export const reviewEntrySchema = z.object({
  /** Id of the finding. */
  finding: z.string(),
  /** Hash of the finding's words: `wordsOfFinding`. */
  words: z.string(),
  /** Hash of the claim's words that the outcome rested on; null where nothing was found. */
  claimWords: z.nullable(z.string()),
  /** The machine's outcome that the reviewer saw. */
  seen: outcomeSchema,
  ...ofOutcome,
});

/** A review of an inconsistency with the words it is of. */
export const inconsistencyReviewEntrySchema = z.object({
  /** Id of the inconsistency. */
  inconsistency: z.string(),
  /** Hash of its kind, its figures and its words: `wordsOfInconsistency`. */
  words: z.string(),
  /** The severity that the reviewer saw. */
  seen: severitySchema,
  ...ofFigures,
});

/** The file that the page writes and `--reviews` reads. */
export const reviewsSchema = z.object({
  schemaVersion: z.literal(REVIEWS_VERSION),
  /** Of findings. */
  reviews: z.array(reviewEntrySchema),
  /** Of the places where a document disagrees with itself. */
  inconsistencies: z.optional(z.array(inconsistencyReviewEntrySchema)),
});

export type ReviewVerdict = z.infer<typeof reviewVerdictSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;
export type InconsistencyReview = z.infer<typeof inconsistencyReviewSchema>;
export type InconsistencyReviewEntry = z.infer<typeof inconsistencyReviewEntrySchema>;
export type Reviews = z.infer<typeof reviewsSchema>;
