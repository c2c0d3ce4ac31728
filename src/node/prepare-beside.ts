import { prepareClaims } from "../prepare-claims.js";
import type { PreparedClaims } from "../prepared-claims.js";
import { isDocument, type Side } from "../report/sides.js";
import { auditBeside } from "./audit-beside.js";

/**
 * Prepares the claims of a State while a second thread audits their documents: gives the same as `prepareClaims`, in less time.
 *
 * @throws {InputError} `no-claims`
 * @example check({ claims: await prepareBeside([nationalReport]), findings: [compilation] })
 */
export async function prepareBeside(side: Side): Promise<PreparedClaims> {
  const audited = auditBeside(side.filter(isDocument));
  const prepared = prepareClaims(side);
  const inconsistencies = await audited;
  return inconsistencies === null ? prepared : { ...prepared, inconsistencies: () => inconsistencies };
}
