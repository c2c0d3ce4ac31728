import * as z from "zod/mini";
import { sourceSchema } from "./source.js";

export const inconsistencyKindSchema = z.enum(["sum", "share", "change", "repeat", "date", "status", "count", "reference", "length"]);

/** A place where a document disagrees with itself: what it states, what its own figures give. */
export const inconsistencySchema = z.object({
  id: z.string(),
  kind: inconsistencyKindSchema,
  severity: z.enum(["error", "likely-typo", "doubtful"]),
  stated: z.string(),
  computed: z.string(),
  how: z.string(),
  message: z.string(),
  places: z.array(z.object({ source: sourceSchema })),
});

export type Inconsistency = z.infer<typeof inconsistencySchema>;
