import * as z from "zod/mini";

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = z.string().check(z.minLength(2), z.regex(/^\S.*\S$/));
const some = z.array(words).check(z.minLength(1));

/** A state may be a grade («A», «B»). */
const stateId = z.string().check(z.regex(/^(?:[A-Z]|[a-z0-9]+(?:-[a-z0-9]+)*)$/));
const stateSchema = z.strictObject({ id: stateId, label: words, cues: some });
export const scaleSchema = z.array(stateSchema).check(z.minLength(2));

/** The states that a row with a scale of its own names for what its words do not say. */
const tonesSchema = z.strictObject({
  grave: z.optional(stateId),
  problem: z.optional(stateId),
  effort: z.optional(stateId),
  good: z.optional(stateId),
  striven: z.optional(stateId),
  asked: z.optional(z.partialRecord(z.enum(["considering", "effort", "making", "securing", "ending", "other"]), stateId)),
});

/** One file of data/matters, as data/README.md describes it; strict, so that a misspelt field is seen. */
export const matterFileSchema = z.strictObject({
  theme: id,
  source: z.optional(words),
  matters: z
    .array(
      z.strictObject({
        id,
        label: words,
        about: some,
        otherwise: z.optional(some),
        yields: z.optional(z.array(words)),
        groups: z.array(words),
        asks: z.array(words),
        scale: z.optional(z.union([id, scaleSchema])),
        cues: z.optional(z.record(stateId, some)),
        tones: z.optional(tonesSchema),
        examples: z.strictObject({ is: some, isNot: some }),
        sources: some,
      }),
    )
    .check(z.minLength(1)),
});
export type MatterFile = z.infer<typeof matterFileSchema>;
