import type { Claim, Finding } from "../schema/assertion.js";
import type { DocumentOutcome, Evidence } from "../schema/verdict.js";
import type { JudgedFinding } from "../schema/report.js";
import type { Link } from "../link/link.js";
import { addresses, addressScore, THRESHOLD } from "./addresses.js";
import { judgePair, type Judged } from "./judge-pair.js";
import { decideOutcome, howMatched } from "./outcome.js";
import type { Rule } from "./rule.js";

/** What is known of the claim documents: the date of each, where known. */
export type DatesOfDocuments = ReadonlyMap<string, string | null>;

const MOST_EVIDENCE = 5;
const MOST_CANDIDATES = 5;
/** So near the threshold the decision is a coin toss. */
const DOUBTFUL = 0.12;

/**
 * Judges a finding against the claims proposed for it: evidence, outcome in each document, and the outcome over all.
 *
 * @param links the candidates, best first
 * @param dates of the claim documents; the latest that speaks to the matter decides
 */
export function judgeFinding(finding: Finding, links: readonly Link[], rules: readonly Rule[], dates: DatesOfDocuments, findingDate: string | null): JudgedFinding {
  const yearOf = (assertion: Claim | Finding) => yearIn(assertion.date ?? (assertion === finding ? findingDate : (dates.get(assertion.source.document) ?? null)));
  const judged = links.filter(addresses).flatMap((link) => judgePair(finding, link, rules, yearOf) ?? []);
  const evidence = perDocument(judged).map(({ evidence: item }) => item);
  const byDocument = outcomesByDocument(evidence, links, dates);
  const deciding = decidingDocument(byDocument);
  const outcome = deciding?.outcome ?? "unaddressed";
  const decisive = deciding === null ? [] : deciding.evidence.map((index) => evidence[index]!);
  const used = new Set(evidence.map((item) => item.claim));
  const rest = links.filter((link) => !used.has(link.claim.id) && !link.siblings.some((sibling) => used.has(sibling.id)));
  return {
    ...finding,
    outcome,
    how: howMatched(finding.act, outcome, decisive),
    confidence: null,
    needsReview: needsReview(judged, links),
    evidence,
    candidates: rest.slice(0, MOST_CANDIDATES).map((link) => ({ claim: link.claim.id, score: rounded(addressScore(link)), proposedBy: [...link.proposedBy], source: link.claim.source })),
    byDocument,
  };
}

/** The best evidence of each document, in the order of its strength; a paragraph stands once. */
function perDocument(judged: readonly Judged[]): Judged[] {
  const counts = new Map<string, number>();
  return judged.filter(({ evidence }) => {
    const count = (counts.get(evidence.source.document) ?? 0) + 1;
    counts.set(evidence.source.document, count);
    return count <= MOST_EVIDENCE;
  });
}

function outcomesByDocument(evidence: readonly Evidence[], links: readonly Link[], dates: DatesOfDocuments): DocumentOutcome[] {
  const documents = [...dates.keys()].filter((id) => evidence.some((item) => item.source.document === id) || links.length === 0 || dates.size > 0);
  return documents.map((document) => {
    const indices = evidence.flatMap((item, i) => (item.source.document === document ? [i] : []));
    return { document, date: dates.get(document) ?? null, outcome: decideOutcome(indices.map((i) => evidence[i]!)), evidence: indices };
  });
}

const PRECEDENCE = ["contradicted", "matched", "partial", "unaddressed"];

/** The latest document that speaks to the matter; without dates, the strongest outcome. */
function decidingDocument(byDocument: readonly DocumentOutcome[]): DocumentOutcome | null {
  const speaking = byDocument.filter((item) => item.outcome !== "unaddressed");
  const dated = speaking.every((item) => item.date !== null);
  const ranked = [...speaking].sort((a, b) => (dated && a.date !== b.date ? (a.date! < b.date! ? 1 : -1) : PRECEDENCE.indexOf(a.outcome) - PRECEDENCE.indexOf(b.outcome)));
  return ranked[0] ?? null;
}

function needsReview(judged: readonly Judged[], links: readonly Link[]): boolean {
  const best = Math.max(0, ...links.map(addressScore));
  return Math.abs(best - THRESHOLD) < DOUBTFUL || judged.slice(0, MOST_EVIDENCE).some(({ unsure, evidence }) => unsure && evidence.covers === "whole");
}

function yearIn(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
