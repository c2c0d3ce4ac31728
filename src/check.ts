import { judgeFindings, type JudgeOptions } from "./judge-findings.js";
import { prepareClaims, type PreparedClaims } from "./prepare-claims.js";
import { adviceOn } from "./report/advice-on.js";
import { buildReport } from "./report/build-report.js";
import { requireOneState } from "./report/one-state.js";
import { isDocument, type Side } from "./report/sides.js";
import type { Report } from "./schema/report.js";

/** How to compare. All have defaults. */
export interface CheckOptions extends JudgeOptions {
  /** `false` leaves out the advice to authors. */
  readonly advice?: boolean;
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
  const judged = [...judgeFindings(prepared, findings, options)];
  const inconsistencies = [...prepared.inconsistencies()];
  const promises = options.acrossStates === true ? null : prepared.promises();
  const parts = { claims: prepared.claims, findings: judged, inconsistencies, promises: promises === null ? null : [...promises] };
  const report = buildReport({ claims: given, findings }, parts, { acrossStates: options.acrossStates ?? false });
  return options.advice === false ? report : { ...report, advice: adviceOn(given.filter(isDocument), prepared.claims, findings) };
}

function isPrepared(claims: Side | PreparedClaims): claims is PreparedClaims {
  return "indices" in claims;
}
