import * as z from "zod/mini";
import { basisSchema, positionSchema } from "./assertion.js";
import { citationSchema, spanSchema } from "./source.js";

export const documentKindSchema = z.enum([
  "national-report",
  "compilation",
  "stakeholder-summary",
  "periodic-report",
  "replies",
  "government-review",
  "concluding-observations",
  "outcome-report",
  "recommendations",
  "list-of-issues",
  "visit-report",
  "follow-up-evaluation",
  "core-document",
  "other",
]);

/** On which side a document speaks. */
export const roleSchema = z.enum(["claims", "findings"]);

/** What is known of a document before it is read further; each value given by the caller, stated in the text, or implied by it. */
export const aboutSchema = z.object({
  kind: z.optional(documentKindSchema),
  state: z.optional(z.string()),
  symbol: z.optional(z.string()),
  title: z.optional(z.string()),
  date: z.optional(z.string()),
  session: z.optional(z.string()),
});

/** A reference that a heading makes and that holds for its section. */
export const headingReferenceSchema = z.object({
  kind: z.enum(["recommendations", "concluding-observations", "issues"]),
  symbol: z.nullable(z.string()),
  numbers: z.array(z.string()),
});

export const sectionSchema = z.object({
  title: z.string(),
  number: z.nullable(z.string()),
  level: z.int(),
  line: z.int(),
  /** Index of the section that holds this one, or null. */
  parent: z.nullable(z.int()),
  references: z.array(headingReferenceSchema),
  /** Labels of the notes that hang on the heading. */
  notes: z.array(z.string()),
});

export const noteSchema = z.object({ label: z.string(), text: z.string(), line: z.int(), citations: z.array(citationSchema) });

const cutSchema = z.object({ text: z.string(), pieces: z.array(z.object({ at: z.int(), start: z.int(), length: z.int() })) });

export const paragraphSchema = z.object({
  number: z.nullable(z.string()),
  /** Index of the innermost section, or null. */
  section: z.nullable(z.int()),
  cut: cutSchema,
  marks: z.array(z.object({ at: z.int(), label: z.string() })),
  breaks: z.array(z.int()),
  line: z.int(),
  endLine: z.int(),
  /** Lines of folded repetitions. */
  also: z.array(z.int()),
  /** Who speaks in it, in the report of a dialogue or an evaluation of a follow-up: the State, others, or the treaty body itself. */
  speaker: z.optional(z.enum(["state", "others", "body"])),
  /** The State that it speaks of, in an evaluation of a follow-up. */
  state: z.optional(z.string()),
  /** The grade that the treaty body gave there, as printed: «B», «C1». */
  grade: z.optional(z.string()),
});

/** One recommendation of a UPR outcome report; several share a number where States ask for different things under it. */
export const recommendationSchema = z.object({
  /** As one cites it: «124.1», «95.3» (3. under paragraph 95), «60 (b)»; null for a bullet. */
  number: z.nullable(z.string()),
  /** The paragraph that it stands under. */
  paragraph: z.nullable(z.string()),
  /** The whole text under the number. */
  cut: cutSchema,
  /** Where in the cut the part stands: with the States that made it, and without. */
  quote: spanSchema,
  words: spanSchema,
  /** The States that made it: ISO 3166 alpha-3, or the name as printed. */
  states: z.array(z.string()),
  /** Which part it is, from 0, and of how many. */
  index: z.int(),
  parts: z.int(),
  /** The State under review. */
  state: z.nullable(z.string()),
  /** Its answer, and the words that gave it. */
  position: z.nullable(positionSchema),
  positionWords: z.nullable(z.string()),
  /** The line of the number, the line of the first word (a number may stand alone in its line), the last line. */
  line: z.int(),
  textLine: z.int(),
  endLine: z.int(),
});

/** What a document is. */
export const documentHeadSchema = z.object({
  kind: documentKindSchema,
  state: z.nullable(z.string()),
  symbol: z.nullable(z.string()),
  title: z.nullable(z.string()),
  date: z.nullable(z.string()),
  /** Number of the session of its organ. */
  session: z.optional(z.nullable(z.string())),
  language: z.string(),
});

/** How its bytes were read, and how each value of its head is known. */
export const documentBytesSchema = z.object({
  encoding: z.string(),
  sha256: z.string(),
  basis: z.record(z.string(), basisSchema),
});

/** A document as read: its text, to which all offsets refer, and its sections, paragraphs and notes in reading order. */
export const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  ...documentHeadSchema.shape,
  ...documentBytesSchema.shape,
  sections: z.array(sectionSchema),
  paragraphs: z.array(paragraphSchema),
  notes: z.array(noteSchema),
  /** Of a UPR outcome report: what it recommends, in reading order. */
  recommendations: z.optional(z.array(recommendationSchema)),
});

export type DocumentKind = z.infer<typeof documentKindSchema>;
export type Role = z.infer<typeof roleSchema>;
export type About = z.infer<typeof aboutSchema>;
export type HeadingReference = z.infer<typeof headingReferenceSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
export type UnDocument = z.infer<typeof documentSchema>;
