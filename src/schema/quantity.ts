import * as z from "zod/mini";

/** A number with what it counts: `{ value: 48, unit: "hour", comparison: "at-most", of: "police custody", period: "2017" }`. */
export const quantitySchema = z.object({
  value: z.number(),
  unit: z.nullable(z.string()),
  comparison: z.enum(["exactly", "about", "at-least", "at-most", "more-than", "less-than"]),
  of: z.nullable(z.string()),
  period: z.nullable(z.string()),
  words: z.string(),
});

/** A date or period that a text names: first and last day, at the precision written. */
export const spokenDateSchema = z.object({ from: z.string(), to: z.string(), precision: z.enum(["day", "month", "year", "period"]), words: z.string() });

export type SpokenDate = z.infer<typeof spokenDateSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
