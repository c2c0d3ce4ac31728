import * as z from "zod/mini";
import { howSchema, outcomeSchema } from "./verdict.js";

export const REVIEWS_VERSION = 1;

export const reviewVerdictSchema = z.enum(["accepted", "corrected", "rejected"]);

const decision = {
  /** The outcome holds; another one holds; the outcome does not hold. */
  verdict: reviewVerdictSchema,
  /** Of a correction: the outcome that holds. */
  outcome: z.optional(outcomeSchema),
  /** Of a correction to a match: in what way. */
  how: z.optional(howSchema),
  note: z.optional(z.string()),
  /** The reviewer's name. */
  by: z.optional(z.string()),
};

/** What a reviewer decided of an outcome, as it stands beside it in a report. */
export const reviewSchema = z.object(decision);

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
  ...decision,
});

/** The file that the page writes and `--reviews` reads. */
export const reviewsSchema = z.object({ schemaVersion: z.literal(REVIEWS_VERSION), reviews: z.array(reviewEntrySchema) });

export type ReviewVerdict = z.infer<typeof reviewVerdictSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;
export type Reviews = z.infer<typeof reviewsSchema>;
