import * as z from "zod/mini";
import { sourceSchema } from "./source.js";
import { coversSchema, howSchema, outcomeSchema, relationSchema } from "./verdict.js";

/** What a model makes of one claim beside a finding: a label of ours, and words of the claim that it rests on. Nothing else of its answer is kept. */
export const opinionSchema = z.object({
  claim: z.string(),
  relation: relationSchema,
  covers: coversSchema,
  /** Words of the claim, verbatim; null where the model gives none, as one of entailment does. */
  quote: z.nullable(z.string()),
  score: z.number(),
  source: sourceSchema,
});

/** What one model says of one finding. It stands beside the outcome that the rules gave and never changes it. */
export const modelAdviceSchema = z.object({
  model: z.string(),
  /** Version of the question that was put; null for a model that is asked none. */
  promptVersion: z.nullable(z.string()),
  outcome: outcomeSchema,
  how: z.nullable(howSchema),
  evidence: z.array(opinionSchema),
  /** Answers that were not used: no label of ours, or words that do not stand in the claim. */
  refused: z.int(),
});

export type Opinion = z.infer<typeof opinionSchema>;
export type ModelAdvice = z.infer<typeof modelAdviceSchema>;
