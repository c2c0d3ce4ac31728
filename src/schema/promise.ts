import * as z from "zod/mini";
import { sourceSchema } from "./source.js";

/** What became of a promise: said to be done; spoken of with another date or figure; still to come; not found again, which says nothing of what was done. */
export const fateSchema = z.enum(["kept", "changed", "repeated", "not-found"]);

const told = {
  fate: fateSchema,
  /** Id of the rule that decided; null where nothing was found. */
  rule: z.nullable(z.string()),
  /** A sentence in plain English. */
  because: z.string(),
  /** What decided was only implied, or the words allow another reading. */
  needsReview: z.boolean(),
  /** The later claim that decided, and where it stands; null where nothing was found. */
  later: z.nullable(z.object({ claim: z.string(), source: sourceSchema })),
};

/** What one later document says of a promise. */
export const documentFateSchema = z.object({ document: z.string(), date: z.nullable(z.string()), ...told });

/** A plan or work under way of one document, and what later documents of the same State say of it: the latest that speaks of it decides. */
export const promiseSchema = z.object({
  /** Id of the claim that promised. */
  claim: z.string(),
  source: sourceSchema,
  /** The last day of the latest date to come that it names (ISO), or null. */
  deadline: z.nullable(z.string()),
  ...told,
  byDocument: z.array(documentFateSchema),
});

export type Fate = z.infer<typeof fateSchema>;
export type DocumentFate = z.infer<typeof documentFateSchema>;
export type PromiseOfState = z.infer<typeof promiseSchema>;
