import * as z from "zod/mini";
import { inconsistencyKindSchema } from "./inconsistency.js";
import { outcomeSchema } from "./verdict.js";

/**
 * How a finding stands to the last check: not in it, settled since (no longer contradicted, or now matched), better or worse
 * answered, or as it was.
 */
export const sinceSchema = z.enum(["new", "settled", "better", "worse", "unchanged"]);

/** One report beside an earlier one. */
export const baselineSchema = z.object({
  /** Documents of the earlier report. */
  documents: z.array(z.object({ id: z.string(), sha256: z.string() })),
  /** Each finding of this report, with the outcome that it had before. */
  findings: z.array(z.object({ finding: z.string(), since: sinceSchema, before: z.nullable(outcomeSchema) })),
  /** Findings of the earlier report that this one has no longer. */
  gone: z.array(z.object({ id: z.string(), text: z.string(), outcome: outcomeSchema })),
  inconsistencies: z.object({
    /** Ids in this report. */
    new: z.array(z.string()),
    settled: z.array(z.object({ kind: inconsistencyKindSchema, message: z.string() })),
    unchanged: z.int(),
  }),
});

export type Since = z.infer<typeof sinceSchema>;
export type Baseline = z.infer<typeof baselineSchema>;
