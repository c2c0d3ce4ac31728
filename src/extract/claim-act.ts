import table from "../../data/claim-verbs.json" with { type: "json" };
import { concepts } from "../knowledge/concepts.js";
import { compilePatterns } from "../knowledge/patterns.js";
import { stageOf } from "../knowledge/stage-of.js";
import type { ClaimAct, Status } from "../schema/assertion.js";
import type { Word } from "../text/words.js";

/** What kind of statement a claim is, how far things have come, and whether its main verb is negated. */
export interface ClaimReading {
  readonly act: ClaimAct;
  readonly status: Status | null;
  readonly negated: boolean;
}

const lists = table as unknown as Record<string, string[]>;
const rows = (["denial", "compliance", "concession", "drafts"] as const).map((kind) => ({ kind, cues: lists[kind] ?? [] }));
const match = compilePatterns(rows, (row) => row.cues, concepts);

/**
 * Reads the act and the status of a claim: the main verb gives the stage; words of denial, compliance or concession go before it.
 *
 * @example readClaim(wordsOf("A bill is being drafted.")) // { act: "plan", status: "under-way", negated: false }
 */
export function readClaim(words: readonly Word[]): ClaimReading {
  const kinds = new Set(match(words).map(({ row }) => row.kind));
  const stage = stageOf(words);
  const status = kinds.has("drafts") && stage?.status !== "planned" ? "under-way" : (stage?.status ?? null);
  const negated = stage?.negated ?? false;
  if (kinds.has("denial")) return { act: "denial", status: negated ? "absent" : status, negated: true };
  if (kinds.has("concession") && status !== "planned") return { act: "concession", status, negated };
  if (kinds.has("compliance") && (status === "in-force" || status === null)) return { act: "compliance", status, negated };
  return { act: actOfStage(status, stage?.counts ?? false, kinds.has("drafts"), words), status, negated };
}

function actOfStage(status: Status | null, counts: boolean, drafts: boolean, words: readonly Word[]): ClaimAct {
  if (status === "planned" || drafts) return "plan";
  if (status === "under-way") return words.some(({ form }) => /^(?:draft|develop|prepar|elaborat|work|consider|review|stud)/.test(form)) ? "plan" : "measure";
  return status === "done" && !counts ? "measure" : "fact";
}
