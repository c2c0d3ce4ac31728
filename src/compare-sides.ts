import type { DocumentWork } from "./document-work.js";
import { judgeFindings, type JudgeOptions } from "./judge-findings.js";
import { isPrepared, preparedClaims, type PreparedClaims } from "./prepared-claims.js";
import { buildReport } from "./report/build-report.js";
import { isDocument, requireSide, type Side } from "./report/sides.js";
import { requireOptions } from "./require-options.js";
import type { Report } from "./schema/report.js";

/** How to compare. All have defaults. */
export interface CheckOptions extends JudgeOptions {
  /** `false` leaves out the advice to authors. */
  readonly advice?: boolean;
}

/** What is compared: each side as documents that `read` gave, typed assertions, or both; claims also as `prepareClaims` gives them. */
export interface Sides {
  readonly claims: Side | PreparedClaims;
  readonly findings: Side;
}

/** The whole story of a comparison; `check` tells what goes in and what comes out. */
export function compareSides(work: DocumentWork, sides: Sides, how?: CheckOptions): Report {
  const { claims, findings } = Object(sides) as Sides;
  const options = how ?? {};
  const given = isPrepared(claims) ? claims.side : claims;
  requireOptions(how);
  requireSide(given, "claims");
  requireSide(findings, "findings");
  const prepared = isPrepared(claims) ? claims : preparedClaims(work, claims, options.matters ?? undefined);
  const judged = [...judgeFindings(prepared, findings, options)];
  const inconsistencies = [...prepared.inconsistencies()];
  const promises = options.acrossStates === true ? null : prepared.promises();
  const diagnostics = prepared.work.diagnosticsOn(given, findings);
  const parts = { claims: prepared.claims, findings: judged, inconsistencies, promises: promises === null ? null : [...promises], diagnostics };
  const report = buildReport({ claims: given, findings }, parts, { acrossStates: options.acrossStates ?? false });
  return options.advice === false ? report : { ...report, advice: prepared.work.adviceOn(given.filter(isDocument), prepared.claims, findings) };
}
