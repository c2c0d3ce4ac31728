import * as z from "zod/mini";

/** A half-open range of UTF-16 units. */
export const spanSchema = z.tuple([z.int(), z.int()]);
const text = z.string();
const line = z.nullable(z.int());

/** The part of a quotation that is the finding's own matter; two findings of one sentence differ in it. */
export const focusSchema = z.object({ start: z.int(), end: z.int(), quote: text });

/** Where the words of an assertion stand. Offsets are UTF-16 units in the decoded text; lines count from 1. */
export const placeSchema = z.object({
  /** Id of the document, or its symbol or title for an assertion typed by hand. */
  document: text,
  /** The printed number, or null where there is none. */
  paragraph: z.nullable(text),
  line,
  endLine: line,
  /** Where the paragraph's block starts: names a paragraph that has no number. */
  paragraphLine: line,
  start: line,
  end: line,
  /** The pieces that the quote consists of; between them lies note markup, page furniture, hyphens at line ends. */
  spans: z.nullable(z.array(spanSchema)),
  /** The spans joined, runs of white space as one blank; null for a paraphrase typed by hand. */
  quote: z.nullable(text),
});

export const sourceSchema = z.object({
  ...placeSchema.shape,
  focus: z.nullable(focusSchema),
  /** Places of folded repetitions. */
  also: z.array(placeSchema),
});

/** A reference inside a text or a note. `weak` is «See also». */
export const citationSchema = z.object({
  symbol: z.nullable(text),
  paragraphs: z.array(text),
  weak: z.boolean(),
  /** Id of the speaker, where symbol or name tells it. */
  body: z.optional(z.nullable(text)),
  /** The name of a source without a symbol («UNHCR submission»). */
  source: z.optional(z.nullable(text)),
  url: z.optional(z.nullable(text)),
  pages: z.optional(z.array(text)),
});

export type Place = z.infer<typeof placeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Citation = z.infer<typeof citationSchema>;
