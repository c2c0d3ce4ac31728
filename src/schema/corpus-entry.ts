import * as z from "zod/mini";
import { aboutSchema } from "./document.js";
import { InputError } from "./error.js";
import { issueWords } from "./issue-words.js";

/** One comparison of a corpus, mostly of one State: files of claims against files of findings. */
export const corpusEntrySchema = z.object({
  /** Its name in the corpus, and in names of files: letters, digits, dots, hyphens and underscores. */
  id: z.string().check(z.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/, "letters, digits, «.», «-», «_», at most 100, no «.» first")),
  claims: z.array(z.string()).check(z.minLength(1)),
  against: z.array(z.string()).check(z.minLength(1)),
  /** What is known of each file, by its path as written above. */
  about: z.optional(z.record(z.string(), aboutSchema)),
  acrossStates: z.optional(z.boolean()),
  /** `findings` gives a line for each finding (`{"id": …, "finding": …}`) and none of the rest of a report: for loads whose claims are many and the same. */
  only: z.optional(z.literal("findings")),
});

/** What is told of a line that is none, before why. */
export const NO_ENTRY = "is no entry of a corpus:";

export type CorpusEntry = z.infer<typeof corpusEntrySchema>;

/**
 * Reads one line of a manifest.
 *
 * @param place shown in errors: the file and the line
 * @throws {InputError} `bad-json`; `bad-entry`, naming the field and what is accepted there
 * @example parseCorpusEntry('{"id":"UTO","claims":["a.txt"],"against":["b.txt"]}', "corpus.ndjson, line 1").id // "UTO"
 */
export function parseCorpusEntry(line: string, place: string): CorpusEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError("bad-json", place, error instanceof Error ? error.message : String(error));
  }
  return requireCorpusEntry(value, place);
}

/**
 * The same of a value that is no text.
 *
 * @throws {InputError} `bad-entry`
 */
export function requireCorpusEntry(value: unknown, place: string): CorpusEntry {
  const parsed = corpusEntrySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new InputError("bad-entry", place, `${NO_ENTRY} ${issueWords(issue, value)}; an entry is {"id", "claims": [files], "against": [files]}`);
}
