import * as z from "zod/mini";

/** How sure and how grave it is that a document disagrees with itself. */
export const severitySchema = z.enum(["error", "likely-typo", "doubtful"]);

export type Severity = z.infer<typeof severitySchema>;
