import * as z from "zod/mini";

const share = z.number().check(z.minimum(0), z.maximum(1));

/** How likely a premise entails a hypothesis, leaves it open, or contradicts it. */
export const entailmentSchema = z.object({ entailment: share, neutral: share, contradiction: share });

export type EntailmentWeights = z.infer<typeof entailmentSchema>;
