import table from "../../../data/claim-verbs.json" with { type: "json" };
import { wordLists } from "./word-lists.js";

/**
 * The words by which the stage of what a State tells, and what it refuses, is read.
 *
 * @example claimVerb("future")("will") // true
 */
export const { verb: claimVerb, cues: claimCues } = wordLists(table, "claim-verbs.json");
