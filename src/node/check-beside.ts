import { check, type CheckOptions } from "../check.js";
import { comparedSides, reportOf } from "../compare-sides.js";
import { documentWork } from "../document-work.js";
import { judgeRead, readFindings } from "../judge-findings.js";
import { indexedClaims } from "../prepared-claims.js";
import { requireOneState } from "../report/one-state.js";
import { claimsOf, datesOf, isDocument, type Side } from "../report/sides.js";
import type { Report } from "../schema/report.js";
import { SecondReader } from "./second-reader.js";
import type { BesideThread } from "./beside-thread.js";

/**
 * Compares as `check` does, with a second thread where there is one: the same bytes in less time. The findings are read while the
 * second thread begins with the claims; it audits the documents while they are judged.
 *
 * @throws {InputError} what `check` throws
 * @example await checkBeside({ claims: [nationalReport], findings: [compilation] }, {}, new BesideThread().start(["report.txt"]))
 */
export async function checkBeside(
  sides: { readonly claims: Side; readonly findings: Side },
  options: Pick<CheckOptions, "acrossStates" | "advice">,
  { worker, ended }: BesideThread,
): Promise<Report> {
  const { claims, findings } = sides;
  if (worker === null || !claims.every(isDocument)) return check(sides, options);
  if (options.acrossStates !== true) requireOneState(claims, findings);
  const second = new SecondReader(worker, ended, claims);
  const found = readFindings(documentWork, findings);
  const read = await second.readClaims();
  const prepared = indexedClaims(
    documentWork,
    claims,
    claimsOf(claims, (document) => [...read.get(document)!]),
  );
  const compared = comparedSides(prepared, findings, judgeRead(prepared.indices, found, datesOf(findings), options), options);
  return reportOf(compared, (await second.audited) ?? prepared.inconsistencies(), options);
}
