import table from "../../../data/claim-acts.json" with { type: "json" };
import { wordLists } from "./word-lists.js";

/**
 * The words by which the act of what a State tells is read: only documents need them.
 *
 * @example actCues(["denial"])(wordsOf("There is no case."))[0]?.row.kind // "denial"
 */
export const { verb: actVerb, cues: actCues } = wordLists(table, "claim-acts.json");
