import * as z from "zod/mini";
import { inconsistencyReviewSchema } from "./review.js";
import { severitySchema, type Severity } from "./severity.js";
import { sourceSchema } from "./source.js";

export const inconsistencyKindSchema = z.enum(["sum", "share", "change", "repeat", "date", "status", "count", "reference", "length"]);

const row = {
  id: z.string(),
  kind: inconsistencyKindSchema,
  stated: z.string(),
  computed: z.string(),
  how: z.string(),
  message: z.string(),
  places: z.array(z.object({ source: sourceSchema })),
};

/** A place where a document disagrees with itself: what it states, what its own figures give. */
export const inconsistencySchema = z.object({
  ...row,
  severity: severitySchema,
  /** Why the caller keeps it out of the exit status; absent where it counts. */
  suppressed: z.optional(z.string()),
  /** What a reviewer decided of it: stands beside the severity and never takes its place. */
  review: z.optional(inconsistencyReviewSchema),
});

/** Any relation that was computed, whether it holds or not. */
export const relationSchema = z.object({ ...row, severity: z.nullable(severitySchema), holds: z.boolean() });

/** What an editor may ask about and what is no inconsistency: open lists, overlaps, loose rounding. */
export const querySchema = z.object(row);

/** How a statement of one document stands to one of another document of the same State. */
export const acrossSchema = z.object({ ...row, relation: z.enum(["conflict", "update", "agrees"]) });

/** A hint to the author that is no error and never decides the exit status. */
export const adviceSchema = z.object({
  id: z.string(),
  advice: z.enum(["bare-measure", "old-measure", "unsupported-claim"]),
  message: z.string(),
  places: z.array(z.object({ source: sourceSchema })),
});

export type InconsistencyKind = z.infer<typeof inconsistencyKindSchema>;
export { severitySchema, type Severity };
export type Inconsistency = z.infer<typeof inconsistencySchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Query = z.infer<typeof querySchema>;
export type AcrossRelation = z.infer<typeof acrossSchema>;
export type Advice = z.infer<typeof adviceSchema>;
