import { complete } from "./extract/complete.js";
import { lendMatters } from "./extract/lend-matters.js";
import { extractFindings } from "./extract/findings.js";
import { judgeFinding } from "./judge/judge-finding.js";
import type { Rule } from "./judge/rule.js";
import { rules } from "./judge/rules/index.js";
import { queryOf } from "./link/finding-query.js";
import type { MatterTable } from "./knowledge/extend-matters.js";
import { linkClaims } from "./link/link.js";
import { signalsWithout, type Signal } from "./link/signals.js";
import { prepareClaims, type PreparedClaims } from "./prepare-claims.js";
import { adviceOn } from "./report/advice-on.js";
import { buildReport } from "./report/build-report.js";
import { requireOneState } from "./report/one-state.js";
import { datesOf, findingsOf, isDocument, type Side } from "./report/sides.js";
import type { JudgedFinding, Report } from "./schema/report.js";

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
 * @param input claims and findings: documents as `read` gives them, or typed assertions, in any mixture; claims also as `prepareClaims` gives them
 * @returns for each finding its outcome with the evidence on both sides, where the State's documents disagree with themselves,
 *   and what became of promises of its earlier documents;
 *   the same input gives the same bytes
 * @throws {InputError} when a side holds no assertion, or the sides speak of different States
 * @example check({ claims: [nationalReport], findings: [compilation] }).summary.outcomes
 */
export function check({ claims, findings }: { claims: Side | PreparedClaims; findings: Side }, options: CheckOptions = {}): Report {
  const given = isPrepared(claims) ? claims.side : claims;
  if (options.acrossStates !== true) requireOneState(given, findings);
  const prepared = isPrepared(claims) ? claims : prepareClaims(claims, options.matters);
  const judged = judgeAll(prepared, findings, options);
  const inconsistencies = [...prepared.inconsistencies()];
  const promises = options.acrossStates === true ? null : prepared.promises();
  const report = buildReport({ claims: given, findings }, { claims: prepared.claims, findings: judged, inconsistencies, promises: promises === null ? null : [...promises] }, { acrossStates: options.acrossStates ?? false });
  return options.advice === false ? report : { ...report, advice: adviceOn(given.filter(isDocument), prepared.claims, findings) };
}

function isPrepared(claims: Side | PreparedClaims): claims is PreparedClaims {
  return "indices" in claims;
}

function judgeAll({ indices, matters: known }: PreparedClaims, findings: Side, options: CheckOptions): JudgedFinding[] {
  const matters = options.matters ?? known;
  const found = lendMatters(findingsOf(findings, extractFindings).map((finding) => complete(finding, matters)), matters);
  const dates = datesOf(findings);
  const signals = signalsWithout(options.without);
  return found.map((finding, at) => {
    options.onFinding?.(at, found.length);
    const query = queryOf(finding, signals);
    const links = indices.map(({ document, date, index }) => ({ document, date, size: index.size, links: linkClaims(query, index) }));
    return judgeFinding(finding, links, options.rules ?? rules, dates.get(finding.source.document) ?? null);
  });
}
