import { wordingsToo } from "../patterns/concepts.js";
import { compilePatterns, type PatternMatch } from "../patterns/patterns.js";
import type { Word } from "../../text/words.js";

/** The lists of a table of words. */
export interface WordLists {
  /** A test for the forms of one list: `verb("future")("will")`. */
  readonly verb: (name: string) => (form: string | undefined) => boolean;
  /** A finder of the cues of several lists, each by its list's name. */
  readonly cues: <Kind extends string>(names: readonly Kind[]) => (words: readonly Word[]) => PatternMatch<{ kind: Kind }>[];
}

/**
 * Makes the lists of a table ready to be asked for.
 *
 * @param table lists of words by their names
 * @param file where it stands, for errors
 * @throws {Error} when a list is asked for that the table does not have: a fault of the caller
 * @example wordLists({ future: ["will"] }, "verbs.json").verb("future")("will") // true
 */
export function wordLists(table: Readonly<Record<string, unknown>>, file: string): WordLists {
  const listOf = (name: string): string[] => {
    const list = table[name];
    if (!Array.isArray(list)) throw new Error(`data/${file} has no list ${name}`);
    return list as string[];
  };
  return {
    verb: (name) => {
      const forms = new Set(listOf(name));
      return (form) => form !== undefined && forms.has(form);
    },
    cues: (names) =>
      compilePatterns(
        names.map((kind) => ({ kind, cues: listOf(kind) })),
        (row) => row.cues,
        wordingsToo,
      ),
  };
}
