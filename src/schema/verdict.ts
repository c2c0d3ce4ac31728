import * as z from "zod/mini";
import { claimSchema, findingSchema } from "./assertion.js";
import { sourceSchema } from "./source.js";

/** Of a pair. Precedence among them is decided in one place: `judge/outcome.ts`. */
export const relationSchema = z.enum(["contradicts", "confirms", "fulfils", "progresses"]);
export const outcomeSchema = z.enum(["contradicted", "matched", "partial", "unaddressed"]);
export const howSchema = z.enum(["agreed", "conceded", "reported-done"]);
export const coversSchema = z.enum(["whole", "part"]);

/** One claim beside one finding. */
export const pairSchema = z.object({ finding: findingSchema, claim: claimSchema });

/** A claim proposed for a finding: a retrieval score and what proposed it. */
export const candidateSchema = z.object({
  claim: z.string(),
  score: z.number(),
  /** What proposed it, the weightiest first: matter, concept, words, section; a model's id where one did. */
  proposedBy: z.array(z.string()),
  /** The share that each had in the score, 0 to 1. */
  weights: z.optional(z.record(z.string(), z.number())),
  source: sourceSchema,
});

/** A judged pair. `because` is a sentence in plain English; `more` are further sentences of the same paragraph. */
export const evidenceSchema = z.object({
  claim: z.string(),
  relation: relationSchema,
  covers: coversSchema,
  rule: z.string(),
  because: z.string(),
  score: z.number(),
  source: sourceSchema,
  more: z.array(sourceSchema),
});

export const documentOutcomeSchema = z.object({
  document: z.string(),
  date: z.nullable(z.string()),
  outcome: outcomeSchema,
  /** Indices in the finding's `evidence`. */
  evidence: z.array(z.int()),
});

export type Relation = z.infer<typeof relationSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type How = z.infer<typeof howSchema>;
export type Covers = z.infer<typeof coversSchema>;
export type Pair = z.infer<typeof pairSchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type DocumentOutcome = z.infer<typeof documentOutcomeSchema>;
