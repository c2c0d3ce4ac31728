import table from "../../../data/claim-verbs.json" with { type: "json" };
import { wordingsToo } from "../patterns/concepts.js";
import { compilePatterns, type PatternMatch } from "../patterns/patterns.js";
import type { Word } from "../../text/words.js";

const lists = table as unknown as Record<string, string[]>;

/**
 * A test for the forms of one list of `data/claim-verbs.json`.
 *
 * @throws {Error} for a name that the table does not have: a fault of the caller
 * @example claimVerb("future")("will") // true
 */
export function claimVerb(name: string): (form: string | undefined) => boolean {
  const forms = new Set(listOf(name));
  return (form) => form !== undefined && forms.has(form);
}

/**
 * A finder of the cues of several lists of `data/claim-verbs.json`, each by its list's name.
 *
 * @throws {Error} for a name that the table does not have
 * @example claimCues(["denial"])(wordsOf("There is no case."))[0]?.row.kind // "denial"
 */
export function claimCues<Kind extends string>(names: readonly Kind[]): (words: readonly Word[]) => PatternMatch<{ kind: Kind }>[] {
  const rows = names.map((kind) => ({ kind, cues: listOf(kind) }));
  return compilePatterns(rows, (row) => row.cues, wordingsToo);
}

function listOf(name: string): string[] {
  const list = lists[name];
  if (list === undefined) throw new Error(`data/claim-verbs.json has no list ${name}`);
  return list;
}
