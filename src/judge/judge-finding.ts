import type { Claim, Finding } from "../schema/assertion.js";
import type { JudgedFinding } from "../schema/report.js";
import type { Candidate, DocumentOutcome, Evidence, Outcome } from "../schema/verdict.js";
import { highest } from "../link/highest.js";
import type { Link } from "../link/link.js";
import { confidenceOf } from "../knowledge/confidence-of.js";
import { certaintyOf } from "./certainty-of.js";
import { judgePair, type Judged } from "./judge-pair.js";
import { overLimbs } from "./over-limbs.js";
import { overMatters } from "./over-matters.js";
import { decideOutcome, decidingDocument, howMatched } from "./outcome.js";
import { rounded } from "./rounded.js";
import { rulesFor, type Rule } from "./rule.js";
import { speaksTo, type Speaking } from "./speaks.js";

/** The candidates that one claim document offers for a finding, with the document's date where known. */
export interface DocumentLinks {
  readonly document: string;
  readonly date: string | null;
  /** How many paragraphs the document has. */
  readonly size: number;
  readonly links: readonly Link[];
  /** How many limbs of the finding were looked for apart; none where it asks for one thing. */
  readonly limbs: number;
}

const MOST_CANDIDATES = 5;

/**
 * Judges a finding against the candidates of each claim document: whether the document speaks to its matter, what each paragraph
 * means for it, and the outcome in each document and over all.
 *
 * @param findingDate of the finding's document, for findings without a date of their own
 */
export function judgeFinding(finding: Finding, documents: readonly DocumentLinks[], rules: readonly Rule[], findingDate: string | null): JudgedFinding {
  const asked = rulesFor(finding, rules);
  const contradicting = asked.slice(0, 1 + asked.findLastIndex(({ relation }) => relation === "contradicts"));
  const judged = documents.map((offer) => judgeDocument(finding, offer, { rules: asked, contradicting }, findingDate));
  const evidence = judged.flatMap((item) => item.judged.map((pair) => pair.evidence));
  const byDocument = judged.map(({ offer, judged: pairs }): DocumentOutcome => {
    const items = pairs.map((pair) => pair.evidence);
    return { document: offer.document, date: offer.date, outcome: decideOutcome(items), evidence: items.map((item) => evidence.indexOf(item)) };
  });
  const deciding = decidingDocument(byDocument);
  const decisive = deciding?.evidence.map((index) => evidence[index]!) ?? [];
  const outcome = deciding?.outcome ?? "unaddressed";
  const certainty = certaintyIn(outcome, finding, judged[deciding === null ? closestOf(judged) : byDocument.indexOf(deciding)]);
  const { confidence, reliable } = confidenceOf(outcome, certainty);
  return {
    ...finding,
    outcome,
    how: howMatched(finding.act, outcome, decisive),
    confidence,
    speaking: rounded(Math.max(0, ...judged.map((item) => item.speaking.score))),
    certainty,
    needsReview: !reliable || judged.some(isUnsure),
    evidence,
    candidates: candidatesOf(documents, evidence),
    byDocument,
  };
}

interface JudgedDocument {
  readonly offer: DocumentLinks;
  readonly speaking: Speaking;
  readonly judged: readonly Judged[];
}

/** The rules that may speak of the finding, and those up to the last that can contradict: what a later one says never stands against what an earlier one says. */
interface Ordered {
  readonly rules: readonly Rule[];
  readonly contradicting: readonly Rule[];
}

function judgeDocument(finding: Finding, offer: DocumentLinks, { rules, contradicting }: Ordered, findingDate: string | null): JudgedDocument {
  const yearOf = (assertion: Claim | Finding) => yearIn(assertion.date ?? (assertion === finding ? findingDate : null));
  const speaking = speaksTo(finding, offer.links, offer.size);
  const judge = (links: readonly Link[], by: readonly Rule[]) => links.flatMap((link) => judgePair(finding, link, by, yearOf, yearIn(offer.date)) ?? []);
  const others = judge(
    offer.links.filter((link) => !speaking.links.includes(link)),
    contradicting,
  );
  return { offer, speaking, judged: [...overMatters(finding, overLimbs(judge(speaking.links, rules), offer.limbs)), ...others.filter(isPlainContradiction)] };
}

/** How certain the outcome is in the document that decides. */
function certaintyIn(outcome: Outcome, finding: Finding, document: JudgedDocument | undefined): number | null {
  const { size = 0, links = [] } = document?.offer ?? {};
  const certainty = certaintyOf(outcome, finding, { speaking: document?.speaking.score ?? 0, size, links });
  return certainty === null ? null : rounded(certainty);
}

/** The place of the document that comes closest to speaking; the first of equal ones. */
function closestOf(judged: readonly JudgedDocument[]): number {
  const scores = judged.map(({ speaking }) => speaking.score);
  return scores.indexOf(Math.max(...scores));
}

/** A rule was unsure of what decides, or no paragraph shows the finding's own matter: it is only lent or akin. */
function isUnsure({ judged, speaking }: JudgedDocument): boolean {
  if (judged.some(({ unsure, evidence }) => unsure && evidence.covers === "whole")) return true;
  return judged.length > 0 && !speaking.links.some(({ sharedMatters }) => sharedMatters.length > 0);
}

/** Who stands on the same scale and says the contrary speaks to the matter, however few words the two have in common. */
function isPlainContradiction({ evidence, unsure }: Judged): boolean {
  return evidence.relation === "contradicts" && evidence.covers === "whole" && !unsure;
}

/** The nearest passages that are no evidence, over all documents. */
function candidatesOf(documents: readonly DocumentLinks[], evidence: readonly Evidence[]): Candidate[] {
  const used = new Set(evidence.map((item) => item.claim));
  const isUsed = (link: Link) => used.has(link.claim.id) || link.siblings.some((sibling) => used.has(sibling.id));
  const rest = documents.flatMap(({ links }) => links.filter((link) => !isUsed(link)));
  const best = highest(
    [...rest.keys()],
    rest.map(({ score }) => score),
    MOST_CANDIDATES,
  ).map((at) => rest[at]!);
  return best.map((link) => ({
    claim: link.claim.id,
    score: rounded(link.score),
    proposedBy: [...link.proposers.keys()],
    weights: weightsOf(link),
    source: link.claim.source,
  }));
}

function weightsOf({ proposers }: Link): Record<string, number> {
  return Object.fromEntries([...proposers].map(([proposer, weight]) => [proposer, rounded(weight)]));
}

function yearIn(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}
