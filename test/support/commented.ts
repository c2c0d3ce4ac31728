import { expect } from "vitest";
import { unzip } from "../../src/read/word/unzip.js";
import { commentDraft, type CommentOptions } from "../../src/report/word/comment-draft.js";
import { docx, p, type DocxParts } from "./docx.js";
import { reviewOf, type Answer } from "./reviews.js";
import { canonicalBody, readComments, type ReadComment } from "./word-comments.js";

/** Words that fill a paragraph before and after what a test is about. */
export const LONG = "The council of the island keeps a register of all wells, and every village may read it.";

/** A draft in Word with this body between two paragraphs. */
export function draftWith(body: string, parts: Partial<DocxParts> = {}): Uint8Array {
  return docx({ body: `${p(`1. ${LONG}`)}${body}${p(`9. ${LONG}`)}`, ...parts });
}

/** An answer on each of these words. */
export function onWords(words: readonly string[]): Answer[] {
  return words.map((each) => ({ words: each }));
}

/** A draft with comments: those added, and the parts of the file that changed or came to it. */
export interface Commented {
  readonly result: Uint8Array;
  readonly comments: readonly ReadComment[];
  readonly changed: string[];
  readonly added: readonly string[];
}

/** Comments a draft at some words; what comes back must be the draft again once the comments are taken out. */
export async function commented(bytes: Uint8Array, answers: readonly Answer[], options: CommentOptions = {}): Promise<Commented> {
  const result = await commentDraft(bytes, await reviewOf(bytes, answers), options);
  const old = new Set(readComments(bytes).map(({ id }) => id));
  const comments = readComments(result).filter(({ id }) => !old.has(id));
  expect(canonicalBody(result, new Set(comments.map(({ id }) => id)))).toBe(canonicalBody(bytes));
  const before = unzip(bytes, "a.docx");
  const after = unzip(result, "a.docx");
  const changed = [...before.keys()].filter((name) => !Buffer.from(before.get(name)!).equals(Buffer.from(after.get(name)!)));
  expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
  return { result, comments, changed, added: [...after.keys()].slice(before.size) };
}
