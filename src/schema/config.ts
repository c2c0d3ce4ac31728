import * as z from "zod/mini";
import { aboutSchema } from "./document.js";
import { severitySchema } from "./severity.js";
import { outcomeSchema } from "./verdict.js";

const paths = z.array(z.string());

/** A finding or an inconsistency that is kept out of the exit status and listed apart. */
export const suppressionSchema = z.strictObject({
  /** Its id, as the report has it. */
  id: z.string(),
  reason: z.string().check(z.regex(/\S/)),
});

/** `rapporteur.config.json`: what is checked against what. Options of the command line go before it. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Documents of the State: files, folders or patterns, from where this file stands. */
  claims: z.optional(paths),
  /** Documents of United Nations bodies. */
  against: z.optional(paths),
  /** What each document is, by its file. */
  about: z.optional(z.record(z.string(), z.strictObject(aboutSchema.shape))),
  /** Files to write, each in the format of its ending. */
  output: z.optional(paths),
  /** The format where an ending does not tell, and on the screen. */
  format: z.optional(z.string()),
  /** Outcomes, and severities of inconsistencies, that make the exit status 1. */
  failOn: z.optional(z.array(z.enum([...outcomeSchema.options, ...severitySchema.options]))),
  acrossStates: z.optional(z.boolean()),
  /** Reviews to set beside the outcomes. */
  reviews: z.optional(z.string()),
  /** An earlier report in JSON, to say what is new and settled since. */
  baseline: z.optional(z.string()),
  /** Of `rapporteur audit` alone. */
  audit: z.optional(z.strictObject({ output: z.optional(paths) })),
  suppressions: z.optional(z.array(suppressionSchema)),
});

export type Suppression = z.infer<typeof suppressionSchema>;
export type Config = z.infer<typeof configSchema>;
