import type { Status } from "../../schema/assertion.js";
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import { actsForState } from "./acts-for-state.js";
import { claimCues, claimVerb } from "./claim-verbs.js";
import { grammar } from "./grammar.js";
import { isParticiple, isProgressive } from "./participles.js";

const isFuture = claimVerb("future");
/** «shall»: of others than the State it tells what a rule says, and nothing to come. */
const isBinding = claimVerb("binding");
const isIntending = claimVerb("intending");
const isIntended = claimVerb("intended");
const isOngoing = claimVerb("ongoing");
const isStanding = claimVerb("standing");
const isPast = claimVerb("past");
const isCounting = claimVerb("counting");
const isSkipped = claimVerb("skipped");
const isFunctioning = claimVerb("functioning");
const isStarting = claimVerb("starting");
const isUnready = claimVerb("unready");
const isBeforeActs = claimVerb("beforeActs");
const isBeforePlans = claimVerb("beforePlans");
const isPlanning = claimVerb("planning");
const isHandling = claimVerb("handling");
const isWorker = claimVerb("workers");
const isAtWork = claimVerb("underWay");
const isCourse = claimVerb("course");
const isBehindReduced = claimVerb("behindReduced");
const findInForce = claimCues(["inForce"]);
/** «the bill was enacted»: what was a draft is a law. */
const findEnacted = claimCues(["enacted"]);

/** A sentence of so many words without a known verb is taken to say how things are. */
const WHOLE_SENTENCE = 9;
/** Words before a participle that make it an attribute or part of a longer verb. */
const NO_SUBJECT = grammar("noSubject");
const AUXILIARY = grammar("auxiliary");

/** The stage that a sentence's main verb gives, the verb's words, and whether it is negated. */
export interface Stage {
  readonly status: Status;
  /** First and last word of the verb. */
  readonly at: number;
  readonly last: number;
  readonly negated: boolean;
  /** The verb counts events («amounted», «registered»): a statistic, no act of the State. */
  readonly counts: boolean;
  /** It says what a thing was («were 60 centres»), not what was done. */
  readonly copula: boolean;
}

/**
 * How far things have come according to the first finite verb of a sentence: «will adopt» is planned, «is being drafted» under way,
 * «was adopted» done, «prohibits» in force; what began and goes on since a year is under way, and so is a draft that is ready.
 *
 * @returns null where no verb is known
 * @example stageOf(wordsOf("A bill is being drafted."))?.status // "under-way"
 */
export const stageOf: (words: readonly Word[]) => Stage | null = once((words) => {
  for (let at = 0; at < words.length; at++) {
    const found = stageAt(words, at);
    if (found === null) continue;
    const negated = isNegated(words, at);
    const status = refine(words, at, found);
    return {
      status: negated && status !== "planned" ? "absent" : status,
      at,
      last: lastOfVerb(words, at),
      negated,
      counts: words.slice(at, at + 4).some(({ form }) => isCounting(form)),
      copula: isCopula(words, at),
    };
  }
  return words.length < WHOLE_SENTENCE ? null : { status: "in-force", at: 0, last: -1, negated: false, counts: false, copula: false };
});

/** What the words around the verb add: «entered into force», «since 2013», a draft as the subject. */
function refine(words: readonly Word[], at: number, status: Status): Status {
  if (status === "done" && findInForce(words).some(({ ranges: [range] }) => range![0] >= at)) return "in-force";
  if (status === "done" && words.slice(0, at).some(({ form }) => isUnready(form))) return findEnacted(words).length > 0 ? "done" : "under-way";
  const perfect = words[at]!.form === "has" || words[at]!.form === "have";
  const since = words.some(({ form }, i) => form === "since" && /^(?:19|20)\d\d$/.test(words[i + 1]?.form ?? ""));
  return since && ((status === "done" && perfect) || status === "in-force") ? "under-way" : status;
}

function stageAt(words: readonly Word[], at: number): Status | null {
  const form = words[at]!.form;
  if (isBinding(form)) return actsForState(words, at) ? "planned" : "in-force";
  if (isFuture(form)) return "planned";
  const auxiliary = stageOfAuxiliary(words, at);
  if (auxiliary !== null) return auxiliary;
  const before = words[at - 1]?.form;
  return before === undefined || before === "to" ? null : stageOfVerb(words, at, NO_SUBJECT.has(before));
}

/** The words after a verb, adverbs left out. */
function followersOf(words: readonly Word[], at: number): string[] {
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
    .some((word, i, rest) => isStanding(word.form) || isOngoing(word.form) || AUXILIARY.has(word.form) || (isPast(word.form) && i > 0 && rest.length > 0));
}

function isCopula(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return (
    (form === "was" || form === "were") &&
    !followersOf(words, at)
      .slice(0, 2)
      .some((next) => isParticiple(next))
  );
}

function lastOfVerb(words: readonly Word[], at: number): number {
  const behind = words.slice(at + 1, at + 5).findIndex(({ form }) => isParticiple(form) || isProgressive(form));
  return isFuture(words[at]!.form) || AUXILIARY.has(words[at]!.form) ? at + (behind === -1 ? 1 : behind + 1) : at;
}

function isNegated(words: readonly Word[], at: number): boolean {
  const here = words.slice(at, at + 4).map((word) => word.form);
  if (here[0] === "cannot" || here.slice(1, 3).includes("not") || here.includes("never")) return !here.includes("only");
  return words[at - 1]?.form === "there" ? here.slice(1, 3).includes("no") : words.slice(0, 1).some(({ form }) => form === "no" || form === "neither");
}
