import type { UnDocument } from "../../../schema/document.js";
import type { Scene } from "../../read/scene.js";
import { toldAgain } from "../../read/told-again.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { draftingNotes } from "./drafting-notes.js";
import { instrumentStatuses } from "./instrument-status.js";
import { noneAndSome } from "./none-and-some.js";
import { predications } from "./predications.js";
import { against } from "./tables.js";
import { coversPlaces, isAlike, isAnew, isSo, type Told } from "./told.js";

/** Documents in which others ask for what the State has or has not done. */
export const MANY_VOICES: ReadonlySet<string> = new Set(["compilation", "stakeholder-summary", "outcome-report", "recommendations", "follow-up-evaluation"]);
const REMEMBERED = 2;
/** Of things without a name more are remembered: their words are common. */
const REMEMBERED_WORDS = 6;

/**
 * What is said of one thing in two places: that it is so here, that it is not or is still to come there.
 *
 * @example "It has ratified the Convention on Road Safety." … "Ratification of the Convention on Road Safety is under way." // fails
 * @example "The bill on legal aid is before Parliament." … "The law on legal aid was adopted in 2016." // fails
 * @example "Forced labour is prohibited." … "Forced labour is not yet prohibited." // fails
 */
export function statuses(scenes: readonly Scene[], document: UnDocument): Draft[] {
  if (MANY_VOICES.has(document.kind)) return [];
  return [...ofInstruments(scenes), ...ofThings(scenes), ...noneAndSome(scenes), ...scenes.flatMap(draftingNotes)];
}

function ofInstruments(scenes: readonly Scene[]): Draft[] {
  return toldAgain(scenes.flatMap(instrumentStatuses), ({ key }) => [key], REMEMBERED).flatMap(({ fact, earlier }) => {
    const other = earlier.find(({ status }) => status !== fact.status) ?? earlier[0];
    return other === undefined || other.scene === fact.scene ? [] : [draftOf(other, fact, "doubtful")];
  });
}

/** One thing by its words: the same words may clash, like words are only set beside each other. */
function ofThings(scenes: readonly Scene[]): Draft[] {
  const keysOf = ({ group, lemmas }: Told) => lemmas.flatMap((lemma) => [group, ...(against[group] ?? [])].map((said) => `${said}|${lemma}`));
  return toldAgain(scenes.flatMap(predications), keysOf, REMEMBERED_WORDS).flatMap(({ fact, earlier }) => {
    const others = earlier.filter((one) => one.scene !== fact.scene && isAlike(one, fact));
    const clashing = others.find((one) => one.key === fact.key && isSo(one) !== isSo(fact) && coversPlaces(one, fact) && !isAnew(one) && !isAnew(fact));
    const other = clashing ?? others.find((one) => isSo(one) === isSo(fact)) ?? others[0];
    return other === undefined ? [] : [draftOf(other, fact, clashing === undefined ? "query" : "doubtful")];
  });
}

function draftOf(one: Told, other: Told, severity: Draft["severity"]): Draft {
  const holds = isSo(one) === isSo(other) && one.status === other.status;
  const at = [other, one].flatMap((told) => spotsOf(told.scene, [told]));
  return {
    kind: "status",
    message: holds ? "status-agrees" : "status-conflict",
    holds,
    severity,
    stated: other.word,
    computed: one.word,
    how: one.name,
    data: { event: one.name },
    at,
  };
}
