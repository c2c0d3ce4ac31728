import { requireReport } from "../report/require-report.js";
import type { ModelAdvice, Opinion } from "../schema/model-advice.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import { adviceOf } from "./advice-of.js";
import type { Advisor, Passage } from "./advisor.js";
import { askingAdvisor } from "./asking-advisor.js";
import { cached } from "./cached.js";
import { entailingAdvisor } from "./entailing-advisor.js";
import { inOrder } from "./in-order.js";
import type { AnswerCache, Ask, Entail } from "./model.js";
import { passagesOf } from "./passages.js";
import type { Proposal } from "./propose.js";
import { requireConsultOptions } from "./require-consult-options.js";

/** Whom to ask, about how much, and where answers are kept. */
export interface ConsultOptions {
  /** A model that answers questions, as `endpoint` gives it. */
  readonly ask?: Ask;
  /** A model of entailment, as `localNli` gives it. */
  readonly entail?: Entail;
  /** Further passages, as `propose` gives them. */
  readonly proposals?: readonly Proposal[];
  /** Passages of a finding that are asked about; 6 by default. */
  readonly passages?: number;
  /** Calls to a model, kept answers apart; 1000 by default. Findings that are not reached get no advice. */
  readonly maxCalls?: number;
  /** Calls at a time; 4 by default. */
  readonly concurrency?: number;
  /** Where answers are kept: with it, a run that was broken off goes on where it stopped. */
  readonly cache?: AnswerCache;
  /** Told after each finding. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Stands for an answer when no call is left. */
const SPENT = Symbol("no call is left");

/** What it took: stands in the report's `options.consulted`, one entry a model. */
interface Tally {
  readonly model: string;
  readonly promptVersion: string | null;
  calls: number;
  kept: number;
  refused: number;
  findingsNotReached: number;
}

/**
 * Asks models about a report. What they say stands apart, in `advice` of each finding; outcome, evidence and all else stay as the
 * rules gave them. Answers are labels of our own list with words that stand in the claim, or are refused.
 *
 * @returns a new report; model, version of the question and number of calls stand in `options.consulted`
 * @throws {InputError} `no-answer` when a model fails: answers so far are in the cache; `bad-option` for what is no report, and for
 *   options that there are not or that cannot be
 * @example const advised = await consult(report, { ask: endpoint({ url: "http://localhost:11434/v1", model: "a-model" }) })
 */
export async function consult(report: Report, options: ConsultOptions): Promise<Report> {
  requireReport(report, "consult");
  requireConsultOptions(options);
  const advisors = [
    ...(options.entail === undefined ? [] : [entailingAdvisor(options.entail)]),
    ...(options.ask === undefined ? [] : [askingAdvisor(options.ask)]),
  ];
  const passages = passagesOf(report, options.proposals ?? [], options.passages ?? 6);
  const given = new Map<string, ModelAdvice[]>();
  const tallies: Tally[] = [];
  for (const advisor of advisors) {
    const tally: Tally = { model: advisor.model, promptVersion: advisor.promptVersion, calls: 0, kept: 0, refused: 0, findingsNotReached: 0 };
    tallies.push(tally);
    let done = 0;
    await inOrder(report.findings, options.concurrency ?? 4, async (finding) => {
      const advice = await adviseOn(finding, passages(finding), advisor, tally, options);
      if (advice !== null) given.set(finding.id, [...(given.get(finding.id) ?? []), advice]);
      options.onProgress?.(++done, report.findings.length);
    });
  }
  const findings = report.findings.map((finding) => withAdvice(finding, given.get(finding.id)));
  return { ...report, options: { ...report.options, consulted: tallies }, findings };
}

/** The advice of one model on one finding; null where its calls were spent before it came to an end. */
async function adviseOn(
  finding: JudgedFinding,
  passages: readonly Passage[],
  advisor: Advisor,
  tally: Tally,
  { cache, maxCalls = 1000 }: ConsultOptions,
): Promise<ModelAdvice | null> {
  const opinions: Opinion[] = [];
  let refused = 0;
  for (const passage of passages) {
    const call = () => (tally.calls++ < maxCalls ? advisor.ask(passage) : Promise.resolve(SPENT));
    const answer = await cached<unknown>(cache, advisor.partsOf(passage), call, SPENT);
    if (answer.is === SPENT) {
      tally.calls--;
      tally.findingsNotReached++;
      return null;
    }
    if (answer.wasKept) tally.kept++;
    const verdict = advisor.read(answer.is, passage);
    if (verdict === "refused") refused++;
    else if (verdict !== "none") opinions.push({ claim: passage.claim.id, ...verdict, source: passage.claim.source });
  }
  tally.refused += refused;
  return adviceOf(advisor, finding, opinions, refused);
}

function withAdvice(finding: JudgedFinding, advice: ModelAdvice[] | undefined): JudgedFinding {
  return advice === undefined ? finding : { ...finding, advice };
}
