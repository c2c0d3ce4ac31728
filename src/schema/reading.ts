import * as z from "zod/mini";

/** How a text stands to a state of a scale: it is so, was so before, is asked for, is planned, or is denied to be so. */
export const readingModeSchema = z.enum(["is", "was", "asked", "planned", "denied"]);

/** Where an assertion stands on the scale of a matter. */
export const readingSchema = z.object({
  matter: z.string(),
  state: z.string(),
  /** Rank of the state: 0 is the worst; `best` the rank of the best. */
  rank: z.int(),
  best: z.int(),
  mode: readingModeSchema,
  /** The words that showed the state. */
  words: z.string(),
});

/** Where a matter is lent from: the sentence before, the opening of the paragraph, a heading above, the paragraph before. */
export const lenderSchema = z.enum(["sentence", "opening", "heading", "paragraph"]);

/** A matter that an assertion does not show and that its surroundings lend it: `{ matter: "torture-prevalence", by: "heading", words: "torture" }`. */
export const lentMatterSchema = z.object({ matter: z.string(), by: lenderSchema, words: z.string() });

export type Lender = z.infer<typeof lenderSchema>;
export type LentMatter = z.infer<typeof lentMatterSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type ReadingMode = z.infer<typeof readingModeSchema>;
