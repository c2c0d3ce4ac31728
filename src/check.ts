import { conflictsAcross } from "./audit/across/across.js";
import { audit } from "./audit/audit.js";
import { extractClaims } from "./extract/claims.js";
import { complete } from "./extract/complete.js";
import { lendMatters } from "./extract/lend-matters.js";
import { extractFindings } from "./extract/findings.js";
import { followPromises } from "./follow/follow-promises.js";
import { judgeFinding } from "./judge/judge-finding.js";
import type { Rule } from "./judge/rule.js";
import { rules } from "./judge/rules/index.js";
import { indexByDocument } from "./link/claim-index.js";
import { queryOf } from "./link/finding-query.js";
import type { MatterTable } from "./knowledge/extend-matters.js";
import { linkClaims } from "./link/link.js";
import { signalsWithout, type Signal } from "./link/signals.js";
import { adviceOn } from "./report/advice-on.js";
import { buildReport } from "./report/build-report.js";
import { requireOneState } from "./report/one-state.js";
import { claimsOf, datesOf, findingsOf, isDocument, type Side } from "./report/sides.js";
import type { Report } from "./schema/report.js";

/** How to compare. All have defaults. */
export interface CheckOptions {
  /** The rules to judge by, in order of precedence; ours by default. */
  readonly rules?: readonly Rule[];
  /** Signals of linking to do without, to see what each is worth. */
  readonly without?: readonly Signal[];
  /** Compare documents of different States. */
  readonly acrossStates?: boolean;
  /** `false` leaves out the advice to authors. */
  readonly advice?: boolean;
  /** The matters to look for: `extendMatters(files)` adds your own to ours. */
  readonly matters?: MatterTable;
  /** Told after each finding how many are judged, of how many. */
  readonly onFinding?: (judged: number, total: number) => void;
}

/**
 * Compares what a State claims with what United Nations bodies found.
 *
 * @param input claims and findings: documents as `read` gives them, or typed assertions, in any mixture
 * @returns for each finding its outcome with the evidence on both sides, where the State's documents disagree with themselves,
 *   and what became of promises of its earlier documents;
 *   the same input gives the same bytes
 * @throws {InputError} when a side holds no assertion, or the sides speak of different States
 * @example check({ claims: [nationalReport], findings: [compilation] }).summary.outcomes
 */
export function check({ claims, findings }: { claims: Side; findings: Side }, options: CheckOptions = {}): Report {
  if (options.acrossStates !== true) requireOneState(claims, findings);
  const claimed = lendMatters(claimsOf(claims, extractClaims).map((claim) => complete(claim, options.matters)), options.matters);
  const found = lendMatters(findingsOf(findings, extractFindings).map((finding) => complete(finding, options.matters)), options.matters);

  const indices = indexByDocument(claimed, datesOf(claims));
  const findingDates = datesOf(findings);
  const signals = signalsWithout(options.without);
  const judged = found.map((finding, at) => {
    options.onFinding?.(at, found.length);
    const query = queryOf(finding, signals);
    const links = indices.map(({ document, date, index }) => ({ document, date, size: index.size, links: linkClaims(query, index) }));
    return judgeFinding(finding, links, options.rules ?? rules, findingDates.get(finding.source.document) ?? null);
  });

  const documents = claims.filter(isDocument);
  const inconsistencies = [...documents.flatMap((document) => audit(document).inconsistencies), ...conflictsAcross(documents)];
  const promises = options.acrossStates === true ? null : followPromises(claimed, indices);
  const report = buildReport({ claims, findings }, { claims: claimed, findings: judged, inconsistencies, promises }, { acrossStates: options.acrossStates ?? false });
  return options.advice === false ? report : { ...report, advice: adviceOn(documents, claimed, findings) };
}
