import { limbsOfRecommendation } from "../../extract/findings/limbs-of-recommendation.js";
import { asksWithoutEnd } from "../../judge/asks-without-end.js";
import { askRule, type JudgedPair, type Rule } from "../../judge/rule.js";
import { rules as ourRules } from "../../judge/rules/index.js";
import { speaksTo } from "../../judge/speaks.js";
import { tellsOfMany } from "../../judge/tells-of-many.js";
import { refuseUnknown } from "../../knowledge/refuse-unknown.js";
import { thresholdFor } from "../../knowledge/threshold-for.js";
import { wordReason, wordSilence } from "../../judge/wording.js";
import { indexByDocument } from "../../link/claim-index.js";
import { isFollowedUp } from "../../link/follow-up.js";
import type { Link } from "../../link/link.js";
import { linkLimbs, queriesOf } from "../../link/link-limbs.js";
import type { Claim } from "../../schema/assertion.js";
import { InputError } from "../../schema/error.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Relation } from "../../schema/verdict.js";
import { assertionDates } from "./assertion-dates.js";
import { lentMeetings, type LentMeeting } from "./lent-meetings.js";
import { namedFinding } from "./named-finding.js";
import { requireReport } from "../require-report.js";
import { givenWords } from "../../schema/given-words.js";

/** What one rule said of a pair: a reason, or why it stayed silent. */
export interface RuleAnswer {
  readonly rule: string;
  readonly relation: Relation;
  readonly speaks: boolean;
  readonly words: string;
}

/** A claim that was proposed for the finding, why, and what each rule said of the two. */
export interface ExplainedPair {
  readonly claim: Claim;
  readonly score: number;
  readonly proposedBy: readonly string[];
  /** What each of them gave of the score of words and matters, in the same order: 0 to 1. */
  readonly shares: readonly number[];
  /** How much of the headings and sentences around the claim points to the finding, 0 to 1; null where nothing stands around it. */
  readonly surroundings: number | null;
  /** Matters in which the two meet only because their surroundings lend one. */
  readonly lentMeetings: readonly LentMeeting[];
  readonly sharedMatters: readonly string[];
  /** Share of the finding's own telling words that the paragraph holds. */
  readonly coverage: number;
  readonly isEvidence: boolean;
  readonly answers: readonly RuleAnswer[];
}

/** What one document of the State gives for a finding. */
export interface ExplainedDocument {
  readonly document: string;
  readonly date: string | null;
  /** Whether it is taken to speak to the finding's matter. */
  readonly speaks: boolean;
  /**
   * Why it speaks although its score is below the threshold: what was asked names no end, so that any work in its matter answers; it
   * tells of many such things at once; it tells the same figures. Null where the score decides.
   */
  readonly anyway: "no-end" | "many-at-once" | "same-figures" | null;
  /** How clearly it speaks to it, 0 to 1. */
  readonly speaking: number;
  /** The score that such a finding needs. */
  readonly threshold: number;
  readonly pairs: readonly ExplainedPair[];
}

/** Why a finding has its outcome. */
export interface Explanation {
  readonly finding: JudgedFinding;
  readonly documents: readonly ExplainedDocument[];
}

/**
 * Explains the outcome of a finding of a report: the claims that were proposed in each document and by what, whether the document
 * was taken to speak to the matter, and for each pair which rules spoke and why the others stayed silent. Linking and rules run
 * anew over the assertions of the report, so that a report of today explains itself.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @param id of the finding, or what it has after «#», or the number of a recommendation as a report names it: «125.42», «95 (3)»
 * @returns the finding and what each document gives for it
 * @throws {InputError} `bad-option` where the report has no such finding, naming those that are near, or several under the number
 * @example explain(report, "c.txt#7.1").documents[0]?.pairs[0]?.answers.filter(({ speaks }) => speaks)
 */
export function explain(report: Report, id: string, options?: { readonly rules?: readonly Rule[] }): Explanation {
  requireReport(report, "explain");
  refuseUnknown(options, ["rules"], "explain");
  const rules = rulesOf(options?.rules ?? ourRules);
  if (typeof id !== "string") throw new InputError("bad-option", "explain", `the id of a finding is needed; given is ${givenWords(id)}`);
  const finding = namedFinding(report, id);
  const dates = assertionDates(report);
  const evidence = new Set(finding.evidence.map(({ claim }) => claim));
  const findingYear = yearOf(finding.date ?? dates.findings.get(finding.source.document));
  const queries = queriesOf(finding, limbsOfRecommendation(finding));
  const documents = indexByDocument(report.claims, dates.claims).map(({ document, date, index, followed }): ExplainedDocument => {
    const links = linkLimbs(queries, index, isFollowedUp(finding, followed));
    const pairs = links.map((link) => {
      const pair = pairOf(finding, link, evidence, findingYear, yearOf(date));
      return explainPair(pair, link, evidence.has(pair.claim.id), rules);
    });
    const { speaks, score } = speaksTo(finding, links, index.size);
    const threshold = thresholdFor(finding);
    return { document, date, speaks, anyway: speaks && score < threshold ? whyAnyway(finding, links) : null, speaking: score, threshold, pairs };
  });
  return { finding, documents };
}

function whyAnyway(finding: JudgedFinding, links: readonly Link[]): ExplainedDocument["anyway"] {
  if (asksWithoutEnd(finding)) return "no-end";
  const tellsOfAll = links.some(({ claim, siblings }) => [claim, ...siblings].some((said) => tellsOfMany(finding, said)));
  return tellsOfAll ? "many-at-once" : "same-figures";
}

function rulesOf(given: readonly Rule[]): readonly Rule[] {
  if (Array.isArray(given) && given.every((rule) => typeof Object(rule).decide === "function")) return given;
  throw new InputError("bad-option", "explain", `a list of rules, as [mine, ...rules], is needed; given is ${givenWords(given)}`);
}

/** The pair that a link makes: with the claim that the report names as evidence, if it is of that paragraph. */
function pairOf(finding: JudgedFinding, link: Link, evidence: ReadonlySet<string>, findingYear: number | null, writtenYear: number | null): JudgedPair {
  const claim = [link.claim, ...link.siblings].find(({ id }) => evidence.has(id)) ?? link.claim;
  return { finding, claim, link, coverage: link.claimCoverage.get(claim) ?? 0, findingYear, claimYear: yearOf(claim.date), writtenYear };
}

function yearOf(date: string | null | undefined): number | null {
  return date === null || date === undefined ? null : Number(date.slice(0, 4));
}

function explainPair(pair: JudgedPair, link: Link, isEvidence: boolean, rules: readonly Rule[]): ExplainedPair {
  const { claim } = pair;
  const answers = rules.map((rule): RuleAnswer => {
    const answer = askRule(rule, pair);
    const speaks = typeof answer !== "string";
    return { rule: rule.id, relation: rule.relation, speaks, words: speaks ? wordReason(answer) : wordSilence(answer) };
  });
  return {
    claim,
    score: link.score,
    proposedBy: [...link.proposers.keys()],
    shares: [...link.proposers.values()],
    surroundings: link.surroundings,
    lentMeetings: lentMeetings(pair.finding, claim),
    sharedMatters: link.sharedMatters,
    coverage: link.coverage,
    isEvidence,
    answers,
  };
}
