import { isNegative } from "../../knowledge/words/is-negative.js";
import { findSpeechVerbs } from "../../knowledge/speakers/speech-verbs.js";
import { actByLabel, isAskingText, plainLabel } from "../../knowledge/documents/uhri-labels.js";
import type { Basis, FindingAct } from "../../schema/assertion.js";
import { tally } from "../../text/tally.js";
import { wordsOf } from "../../text/words.js";
import type { UhriSummary } from "./uhri-summary.js";

/**
 * The act of a record: from its annotation type; where that is missing, a UUID or only «Concerns/Observations», from its text.
 *
 * @param body a review among States only recommends
 */
export function actOf(type: string, text: string, body: string | null, summary: UhriSummary): { act: FindingAct; basis: Basis } {
  const labelled = actByLabel(type);
  if (labelled !== null && labelled !== "concern-or-observation") return { act: labelled, basis: "given" };
  if (labelled === "concern-or-observation") return { act: notAsking(text), basis: "implied" };
  tally(summary.faults, "act-from-text");
  if (type !== "" && !/^[\da-f]{8}-[\da-f-]{27}$/i.test(type)) tally(summary.unknown, `AnnotationType: ${plainLabel(type)}`);
  const act = body === "upr-working-group" || isAskingText(text) ? "recommendation" : notAsking(text);
  return { act, basis: "implied" };
}

/** Concern, praise or neutral: by the first verb of speech, else by whether the words are negative. */
function notAsking(text: string): FindingAct {
  const words = wordsOf(text);
  const said = findSpeechVerbs(words).find(({ act }) => act !== "recommendation")?.act ?? "report";
  if (said !== "report" && said !== "recommendation") return said;
  return isNegative(words) ? "concern" : "observation";
}
