import { actsForState } from "../../knowledge/words/acts-for-state.js";
import { actCues, actVerb } from "../../knowledge/words/claim-acts.js";
import { claimVerb } from "../../knowledge/words/claim-verbs.js";
import { findRefuting } from "../../knowledge/words/find-refuting.js";
import type { Stage } from "../../knowledge/words/stage-of.js";
import { toldFrom } from "../../knowledge/words/told-from.js";
import type { ClaimAct, Status } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { isStatistic } from "./is-statistic.js";
import { tellsOfDraft } from "./tells-of-draft.js";
import { toldStage } from "./told-stage.js";

/** What kind of statement a claim is, how far things have come, whether its main verb is negated, and the words that told it. */
export interface ClaimReading {
  readonly act: ClaimAct;
  readonly status: Status | null;
  readonly negated: boolean;
  /** First and last word that gave the act and the status; absent where they are implied. */
  readonly grounds: { readonly act?: readonly [number, number]; readonly status?: readonly [number, number] };
}

const KINDS = ["denial", "compliance", "concession", "drafts", "asOf"] as const;
const match = actCues(KINDS);
const findPreparing = actCues(["preparing"]);
const findCourteous = actCues(["courteous"]);
const findOvercoming = actCues(["overcoming"]);
const findAccepting = actCues(["accepting"]);
const isOpining = actVerb("opining");
const isServing = actVerb("serving");
const isDoing = actVerb("doing");
/** «the shortage persisted»: what befell the State; behind «was» or «had been» also «affected». */
const isSuffering = actVerb("suffering");
const isBefallen = actVerb("befallen");
const isNegating = actVerb("negating");
const isConditionWord = claimVerb("conditional");
const JUDGING: ReadonlySet<string> = new Set(["denial", "refuting", "compliance", "concession"]);
/** So many words before it, «if» or «when» makes a statement a rule. */
const CONDITION = 8;
/** So many words before a difficulty, «to address» or «to overcome» makes it a task and no concession. */
const OVERCOME = 5;
/** The verb and its object: where «draft» or «prepare» says that an end product is still to come. */
const VERB_AND_OBJECT = 6;
/** The verb and what is supported: «supports the recommendation of … to». */
const ACCEPTED = 9;

/**
 * Reads the act and the status of a claim: the main verb gives the stage; words of denial, compliance or concession go before it.
 *
 * @param minutes whether the words stand in minutes, which tell in the past what is
 * @example readClaim(wordsOf("A bill is being drafted.")).act // "plan"
 */
export function readClaim(words: readonly Word[], minutes = false): ClaimReading {
  const from = toldFrom(words);
  const { grounds, ...reading } = readTold(words.slice(from), minutes);
  const shifted = Object.entries(grounds).map(([field, [first, last]]) => [field, [first + from, last + from]]);
  return { ...reading, grounds: Object.fromEntries(shifted) };
}

function readTold(words: readonly Word[], minutes: boolean): ClaimReading {
  const found = [...match(words), ...findRefuting(words)]
    .filter(({ row, ranges: [range] }) => !JUDGING.has(row.kind) || !isConditional(words, range![0]))
    .filter(({ row, ranges: [range] }) => row.kind !== "concession" || !(isOvercome(words, range![0]) || isDenied(words, range![0])));
  const rangeOf = (kind: (typeof KINDS)[number] | "refuting") => found.find(({ row }) => row.kind === kind)?.ranges[0];
  const stage = toldStage(words, minutes);
  const drafts = found.flatMap(({ row, ranges: [range] }) => (row.kind === "drafts" ? [range!] : []));
  const drafted = tellsOfDraft(words, stage, drafts);
  const status = statusOf(words, stage, drafted, rangeOf("asOf") !== undefined);
  const negated = stage?.negated ?? false;
  const verb = stage === null || stage.last < 0 ? undefined : ([stage.at, Math.min(stage.last, words.length - 1)] as const);
  const read = (act: ClaimAct, by: readonly [number, number] | undefined, as: Status | null = status): ClaimReading => ({
    act,
    status: as,
    negated: act === "denial" || negated,
    grounds: { ...(by === undefined ? {} : { act: by }), ...(verb === undefined || as === null ? {} : { status: verb }) },
  });
  if (isCourteous(words, stage)) return { ...read("fact", undefined, null), grounds: {} };
  const denied = rangeOf("denial") ?? rangeOf("refuting");
  if (denied !== undefined && !drafted) return read("denial", denied, negated ? "absent" : status);
  if (rangeOf("concession") !== undefined && status !== "planned") return read("concession", rangeOf("concession"));
  if (verb !== undefined && status === "done" && tellsOfIll(words, verb)) return read("concession", verb);
  if (rangeOf("compliance") !== undefined && (status === "in-force" || status === null)) return read("compliance", rangeOf("compliance"));
  return read(actOfStage(words, stage, status, drafted), verb);
}

/** Thanks, welcome and what is said of the report itself: no stage of anything. */
function isCourteous(words: readonly Word[], stage: Stage | null): boolean {
  return findCourteous(words).some(({ ranges: [range] }) => stage === null || stage.last < 0 || Math.abs(range![0] - stage.at) <= 1);
}

/** Who supports a recommendation has not done it yet. A draft is under way though it was submitted; figures as at a date hold; an opinion has no stage. */
function statusOf(words: readonly Word[], stage: Stage | null, drafts: boolean, asOf: boolean): Status | null {
  if (stage === null) return drafts ? "under-way" : null;
  if (findAccepting(words.slice(stage.at, stage.at + ACCEPTED)).length > 0) return "planned";
  if (drafts && stage.status !== "planned") return "under-way";
  if (stage.status === "done" && ((asOf && (stage.counts || stage.copula)) || (stage.copula && isStatistic(words, stage.at)))) return "in-force";
  const verb = words.slice(stage.at, stage.last + 1);
  return stage.status === "in-force" && verb.some(({ form }) => isOpining(form)) ? null : stage.status;
}

function actOfStage(words: readonly Word[], stage: Stage | null, status: Status | null, drafts: boolean): ClaimAct {
  if (status === "planned" || drafts) return "plan";
  if (stage === null || stage.last < 0) return "fact";
  const near = words.slice(stage.at, stage.at + VERB_AND_OBJECT);
  if (status === "under-way")
    return findPreparing(near).length > 0 || (words[stage.at - 1] !== undefined && findPreparing([words[stage.at - 1]!]).length > 0) ? "plan" : "measure";
  if (status === "in-force") return isServiceOf(words, stage) ? "measure" : "fact";
  return status === "done" && !stage.counts && !stage.copula && (!isStatistic(words, stage.at) || isDeedDone(words, stage)) ? "measure" : "fact";
}

/** A standing service of the State: «The Government provides …», «courses are held monthly». */
function isServiceOf(words: readonly Word[], { at, last }: Stage): boolean {
  const { form } = words[at]!;
  if (form === "is" || form === "are" || form === "was" || form === "were") return words.slice(at + 1, last + 1).some((word) => isDoing(word.form));
  return isServing(form) && actsForState(words, at);
}

/** «232 visits were carried out»: what is counted was done by somebody, and by the State where nobody is named. */
function isDeedDone(words: readonly Word[], { at, last }: Stage): boolean {
  return last > at && isDoing(words[last]!.form) && !words.slice(last + 1, last + 3).some(({ form }) => form === "by");
}

function tellsOfIll(words: readonly Word[], [at, last]: readonly [number, number]): boolean {
  const form = words[last]?.form;
  return isSuffering(form) || (last > at && isBefallen(form));
}

/** «even when there is no evidence», «if resources are insufficient»: a rule for a case, not what is. */
function isConditional(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - CONDITION), at).some(({ form }) => isConditionWord(form));
}

/** «There is no shortage». */
function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 1), at + 3).some(({ form }) => isNegating(form));
}

function isOvercome(words: readonly Word[], at: number): boolean {
  return findOvercoming(words.slice(Math.max(0, at - OVERCOME), at + 1)).length > 0;
}
