import { availableParallelism } from "node:os";
import { check, type CheckOptions } from "../check.js";
import { judgeSides, reportOf } from "../compare-sides.js";
import { documentWork } from "../document-work.js";
import { indexedClaims } from "../prepared-claims.js";
import { requireOneState } from "../report/one-state.js";
import { claimsOf, isDocument, type Side } from "../report/sides.js";
import type { UnDocument } from "../schema/document.js";
import type { Report } from "../schema/report.js";
import { SecondReader } from "./second-reader.js";

/** Documents of fewer characters in all are read before a thread would have started. */
const LEAST = 50_000;

/**
 * Compares as `check` does, on two threads where the State's documents are long and the machine has two processors: the same bytes in
 * less time.
 *
 * @throws {InputError} what `check` throws
 * @example await checkBeside({ claims: [nationalReport], findings: [compilation] })
 */
export async function checkBeside(sides: { readonly claims: Side; readonly findings: Side }, options: Pick<CheckOptions, "acrossStates" | "advice"> = {}): Promise<Report> {
  const { claims, findings } = sides;
  if (!claims.every(isDocument) || availableParallelism() === 1 || lengthOf(claims) < LEAST) return check(sides, options);
  if (options.acrossStates !== true) requireOneState(claims, findings);
  const second = new SecondReader();
  try {
    const read = await second.readClaims(claims);
    const prepared = indexedClaims(documentWork, claims, claimsOf(claims, (document) => [...read.get(document)!]));
    const compared = judgeSides(documentWork, { claims: prepared, findings }, options);
    return reportOf(compared, (await second.audited) ?? prepared.inconsistencies(), options);
  } finally {
    await second.close();
  }
}

function lengthOf(documents: readonly UnDocument[]): number {
  return documents.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { cut }) => sum + cut.text.length, 0);
}
