import table from "../../data/claim-verbs.json" with { type: "json" };
import { grammar } from "./grammar.js";
import type { Status } from "../schema/assertion.js";
import type { Word } from "../text/words.js";

const lists = table as unknown as Record<string, string[]>;
const has = (list: string) => {
  const forms = new Set(lists[list]);
  return (form: string | undefined) => form !== undefined && forms.has(form);
};
const isFuture = has("future");
const isIntending = has("intending");
const isIntended = has("intended");
const isOngoing = has("ongoing");
const isStanding = has("standing");
const isPast = has("past");
const isCounting = has("counting");
const isSkipped = has("skipped");

/** A sentence of so many words without a known verb is taken to say how things are. */
const WHOLE_SENTENCE = 9;

/** The stage that a sentence's main verb gives, the verb's place, and whether it is negated. */
export interface Stage {
  readonly status: Status;
  readonly at: number;
  readonly negated: boolean;
  /** The verb counts events («amounted», «registered»): a statistic, no act of the State. */
  readonly counts: boolean;
}

/** Words before a participle that make it an attribute or part of a longer verb. */
const NO_SUBJECT = grammar("noSubject");

/**
 * How far things have come according to the first finite verb of a sentence: «will adopt» is planned, «is being drafted» under way,
 * «was adopted» done, «prohibits» in force.
 *
 * @returns null where no verb is known
 * @example stageOf(wordsOf("A bill is being drafted."))?.status // "under-way"
 */
export function stageOf(words: readonly Word[]): Stage | null {
  for (let at = 0; at < words.length; at++) {
    const status = stageAt(words, at);
    if (status !== null) return { status: isNegated(words, at) && status !== "planned" ? "absent" : status, at, negated: isNegated(words, at), counts: words.slice(at, at + 4).some(({ form }) => isCounting(form)) };
  }
  return words.length < WHOLE_SENTENCE ? null : { status: "in-force", at: 0, negated: false, counts: false };
}

function stageAt(words: readonly Word[], at: number): Status | null {
  const form = words[at]!.form;
  if (isFuture(form)) return "planned";
  const auxiliary = stageOfAuxiliary(form, followersOf(words, at));
  if (auxiliary !== null) return auxiliary;
  const before = words[at - 1]?.form;
  return before === undefined || before === "to" ? null : stageOfVerb(words, at, NO_SUBJECT.has(before));
}

/** The words after a verb, adverbs left out. */
function followersOf(words: readonly Word[], at: number): string[] {
  return words.slice(at + 1, at + 5).map((word) => word.form).filter((word) => !word.endsWith("ly") && !isSkipped(word));
}

function stageOfAuxiliary(form: string, next: readonly string[]): Status | null {
  if (form === "is" || form === "are") return stageOfPresent(next);
  if (form === "has" || form === "have") return stageOfPerfect(next);
  return form === "was" || form === "were" || form === "had" || form === "did" ? "done" : null;
}

/** @param attribute whether the word before makes it an attribute or part of a longer verb */
function stageOfVerb(words: readonly Word[], at: number, attribute: boolean): Status | null {
  const form = words[at]!.form;
  if (isOngoing(form)) return "under-way";
  if (attribute) return null;
  if (isIntending(form)) return "planned";
  if (isPast(form)) return "done";
  if (isStanding(form)) return "in-force";
  return /(?<![a-z])[a-z]{3,}ed$/.test(form) && !isReducedRelative(words, at) ? "done" : null;
}

function stageOfPresent(next: readonly string[]): Status {
  if (next[0] === "being" || /^(?:underway|ongoing)$/.test(next[0] ?? "")) return "under-way";
  if (next[0] === "under" || (next[0] === "in" && /^(?:progress|the)$/.test(next[1] ?? ""))) return "under-way";
  if (next.slice(0, 2).some((form) => isIntended(form)) || next[0] === "to") return "planned";
  return /(?<![a-z])[a-z]{3,}ing$/.test(next[0] ?? "") && next[0] !== "during" ? "under-way" : "in-force";
}

function stageOfPerfect(next: readonly string[]): Status {
  const [first, second] = next[0] === "not" ? next.slice(1) : next;
  if (first === "been") return /ing$/.test(second ?? "") ? "under-way" : "done";
  return /(?:ed|en|wn|un|ut|nt|ght|de|ld|id|t|me)$/.test(first ?? "") && first !== "the" ? "done" : "in-force";
}

/** «The law adopted in 2014 prohibits …»: a participle that a preposition follows and a finite verb comes after. */
function isReducedRelative(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.form ?? "";
  if (!/^(?:in|on|by|under|for|with|to|at|from|of)$/.test(after)) return false;
  return words.slice(at + 2, at + 16).some((word, i, rest) => isStanding(word.form) || /^(?:is|are|was|were|has|have|will)$/.test(word.form) || (isPast(word.form) && i > 0 && rest.length > 0));
}

function isNegated(words: readonly Word[], at: number): boolean {
  const here = words.slice(at, at + 4).map((word) => word.form);
  if (here[0] === "cannot" || here.slice(1, 3).includes("not") || here.includes("never")) return !here.includes("only");
  return words[at - 1]?.form === "there" ? here.slice(1, 3).includes("no") : words.slice(0, 1).some(({ form }) => form === "no" || form === "neither");
}
