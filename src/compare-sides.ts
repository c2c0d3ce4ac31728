import type { DocumentWork } from "./document-work.js";
import { judgeFindings, type JudgeOptions } from "./judge-findings.js";
import { preparedClaims, type PreparedClaims } from "./prepared-claims.js";
import { buildReport } from "./report/build-report.js";
import { isDocument, requireSide, type Side } from "./report/sides.js";
import type { Inconsistency } from "./schema/inconsistency.js";
import type { PromiseOfState } from "./schema/promise.js";
import type { JudgedFinding, Report } from "./schema/report.js";

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
export function compareSides(work: DocumentWork, sides: Sides, options: CheckOptions): Report {
  const compared = judgeSides(work, sides, options);
  return reportOf(compared, compared.prepared.inconsistencies(), options);
}

/** What comes of a comparison but where the documents disagree with themselves. */
export interface ComparedSides {
  readonly prepared: PreparedClaims;
  readonly findings: Side;
  readonly judged: JudgedFinding[];
  readonly promises: readonly PromiseOfState[] | null;
}

/** Holds findings against claims. */
function judgeSides(work: DocumentWork, { claims, findings }: Sides, options: CheckOptions): ComparedSides {
  const given = isPrepared(claims) ? claims.side : claims;
  requireSide(given, "claims");
  requireSide(findings, "findings");
  const prepared = isPrepared(claims) ? claims : preparedClaims(work, claims, options.matters);
  return comparedSides(prepared, findings, judgeFindings(prepared, findings, options), options);
}

/** What comes of findings that are judged one after the other, with what became of promises. */
export function comparedSides(prepared: PreparedClaims, findings: Side, judged: Iterable<JudgedFinding>, options: CheckOptions): ComparedSides {
  return { prepared, findings, judged: [...judged], promises: options.acrossStates === true ? null : prepared.promises() };
}

/** The report of a comparison. */
export function reportOf({ prepared, findings, judged, promises }: ComparedSides, inconsistencies: readonly Inconsistency[], options: CheckOptions): Report {
  const { side, claims, work } = prepared;
  const parts = { claims, findings: judged, inconsistencies: [...inconsistencies], promises: promises === null ? null : [...promises] };
  const report = buildReport({ claims: side, findings }, parts, { acrossStates: options.acrossStates ?? false });
  return options.advice === false ? report : { ...report, advice: work.adviceOn(side.filter(isDocument), claims, findings) };
}

function isPrepared(claims: Side | PreparedClaims): claims is PreparedClaims {
  return "indices" in Object(claims);
}
