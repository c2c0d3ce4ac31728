import type { Paragraph, UnDocument } from "../../schema/document.js";
import { OUGHT, type Speech } from "./speeches.js";

/** The act that a sentence without a verb of speech has, and how strongly it asks. */
export type UnspokenAct = Pick<Speech, "act" | "strength">;

/**
 * What the sentences of a paragraph say that have no verb of speech: they go on with what the last speaker reports; below the number of a
 * paragraph that is followed up they are what was recommended («Para. 11: Mend the lamps»).
 */
export function unspokenAct({ kind, sections }: UnDocument, { section }: Paragraph): UnspokenAct {
  const isRecommended = kind === "follow-up-evaluation" && section !== null && sections[section]!.references.length > 0;
  return isRecommended ? { act: "recommendation", strength: OUGHT } : { act: "report", strength: null };
}

/** A sentence without a verb of speech as an act. */
export function unspoken(text: string, act: UnspokenAct): Speech {
  return { ...act, verb: null, subjects: [], passive: false, fronted: false, start: 0, content: 0, end: text.length };
}
