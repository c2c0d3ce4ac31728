import type { Status } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { actsForState } from "./acts-for-state.js";
import { claimVerb } from "./claim-verbs.js";
import { grammar } from "./grammar.js";
import { isParticiple, isProgressive } from "./participles.js";

/** «Will», «would»: what follows is to come. */
export const isFuture = claimVerb("future");
/** «shall»: of others than the State it tells what a rule says, and nothing to come. */
const isBinding = claimVerb("binding");
const isIntending = claimVerb("intending");
const isIntended = claimVerb("intended");
const isOngoing = claimVerb("ongoing");
const isStanding = claimVerb("standing");
const isPast = claimVerb("past");
const isSkipped = claimVerb("skipped");
const isFunctioning = claimVerb("functioning");
const isStarting = claimVerb("starting");
const isBeforeActs = claimVerb("beforeActs");
const isBeforePlans = claimVerb("beforePlans");
const isPlanning = claimVerb("planning");
const isHandling = claimVerb("handling");
const isWorker = claimVerb("workers");
const isAtWork = claimVerb("underWay");
const isCourse = claimVerb("course");
const isBehindReduced = claimVerb("behindReduced");
/** Words before a participle that make it an attribute or part of a longer verb. */
const NO_SUBJECT = grammar("noSubject");
const AUXILIARY = grammar("auxiliary");

/** The stage that a word gives as a finite verb; null for a word that is none. */
export function stageAt(words: readonly Word[], at: number): Status | null {
  const form = words[at]!.form;
  if (isBinding(form)) return actsForState(words, at) ? "planned" : "in-force";
  if (isFuture(form)) return "planned";
  const auxiliary = stageOfAuxiliary(words, at);
  if (auxiliary !== null) return auxiliary;
  const before = words[at - 1]?.form;
  return before === undefined || before === "to" ? null : stageOfVerb(words, at, NO_SUBJECT.has(before));
}

/** The words after a verb, adverbs left out. */
export function followersOf(words: readonly Word[], at: number): string[] {
  return words
    .slice(at + 1, at + 5)
    .map((word) => word.form)
    .filter((word) => !word.endsWith("ly") && !isSkipped(word));
}

function stageOfAuxiliary(words: readonly Word[], at: number): Status | null {
  const { form } = words[at]!;
  if (form === "is" || form === "are" || form === "remains" || form === "remain") return stageOfPresent(followersOf(words, at));
  if (form === "has" || form === "have") return stageOfPerfect(followersOf(words, at));
  if (form === "was" || form === "were") return stageOfPast(followersOf(words, at));
  if (form === "had" && stageOfPerfect(followersOf(words, at)) === "under-way") return "under-way";
  return form === "had" || form === "did" ? "done" : null;
}

/** Minutes tell what is in the past tense: «the ratification was under way», «a bill was expected to be adopted». */
function stageOfPast(next: readonly string[]): Status {
  const [first = "", second = ""] = next;
  if (first === "being") return "under-way";
  if (first === "plans" && second === "to") return "planned";
  if (isProgressive(first)) return isFunctioning(first) ? "done" : "under-way";
  if (isUnderWay(next) && (first !== "under" || isHandling(second))) return "under-way";
  return isIntended(first) && second === "to" && first !== "due" ? "planned" : "done";
}

/** @param attribute whether the word before makes it an attribute or part of a longer verb */
function stageOfVerb(words: readonly Word[], at: number, attribute: boolean): Status | null {
  const { form } = words[at]!;
  const next = words[at + 1]?.form ?? "";
  if (isNoun(words, at)) return null;
  if (isOngoing(form) || (form === "continued" && next === "to")) return "under-way";
  if (attribute || AUXILIARY.has(next)) return null;
  if (isIntending(form)) return next === "to" || next === "that" || next === "forward" ? "planned" : null;
  if (isPast(form)) return "done";
  if (isStanding(form)) return "in-force";
  return /(?<![a-z])[a-z]{3,}ed$/.test(form) && !isReducedRelative(words, at) ? "done" : null;
}

function stageOfPresent(next: readonly string[]): Status {
  const [first = "", second = ""] = next;
  if (first === "being" || isUnderWay(next)) return "under-way";
  if (next.slice(0, 2).some((form) => isIntended(form)) || first === "to" || (first === "plans" && second === "to")) return "planned";
  return isProgressive(first) && !isFunctioning(first) ? "under-way" : "in-force";
}

/** «underway», «under review», «in progress», «in the process of». */
function isUnderWay([first = "", second = "", third = ""]: readonly string[]): boolean {
  return isAtWork(first) || (first === "in" && (second === "progress" || (second === "the" && isCourse(third))));
}

function stageOfPerfect(next: readonly string[]): Status {
  const [first = "", second = ""] = next[0] === "not" ? next.slice(1) : next;
  if (isStarting(first)) return "under-way";
  if (first === "been") return isProgressive(second) ? "under-way" : "done";
  return isParticiple(first) ? "done" : "in-force";
}

/** «31 May 2021», «certain legislative acts», «an action plan to …». */
function isNoun(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  const before = words[at - 1]?.form ?? "";
  if (form === "plan") return !isPlanning(before);
  if (form === "plans") return isBeforePlans(before);
  if (form === "work") return !before.endsWith("s") && !isWorker(before);
  return form === "may" ? /^\d+$/.test(before) || /^(?:19|20)\d\d$/.test(words[at + 1]?.form ?? "") : form === "acts" && isBeforeActs(before);
}

/** «The law adopted in 2014 prohibits …»: a participle that a preposition follows and a finite verb comes after. */
function isReducedRelative(words: readonly Word[], at: number): boolean {
  if (!isBehindReduced(words[at + 1]?.form)) return false;
  return words
    .slice(at + 2, at + 16)
    .some((word, i) => isStanding(word.form) || isOngoing(word.form) || AUXILIARY.has(word.form) || (isPast(word.form) && i > 0));
}
