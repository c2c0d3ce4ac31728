import * as z from "zod/mini";
import { coversSchema, relationSchema } from "./verdict.js";

/** What a model answers where the claim does not speak to the finding's matter. */
export const NO_RELATION = "none";

/** The only answer that a model's text is read as; whatever else it says is dropped. */
export const modelAnswerSchema = z.object({
  relation: z.enum([...relationSchema.options, NO_RELATION]),
  covers: coversSchema,
  quote: z.string(),
});

export type ModelAnswer = z.infer<typeof modelAnswerSchema>;
