import * as z from "zod/mini";

/** A national law that a text names: `{ name: "Penal Code", number: null, year: "1997", article: "146" }`. */
export const lawSchema = z.object({
  name: z.string(),
  number: z.nullable(z.string()),
  year: z.nullable(z.string()),
  article: z.nullable(z.string()),
  words: z.string(),
});

export type Law = z.infer<typeof lawSchema>;
