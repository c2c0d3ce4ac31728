import { documentWork } from "./document-work.js";
import type { MatterTable } from "./knowledge/matters/extend-matters.js";
import { preparedClaims, type PreparedClaims } from "./prepared-claims.js";
import { requireSide, type Side } from "./report/sides.js";

/**
 * Makes the claims of a State ready once, for many comparisons: `check({ claims: prepared, findings })` gives the bytes that
 * `check({ claims, findings })` gives.
 *
 * @param matters the matters to look for; ours by default
 * @throws {InputError} `no-claims`; `bad-option` where the side is none
 * @example check({ claims: prepareClaims([nationalReport]), findings: [compilation] }).summary.outcomes
 */
export function prepareClaims(side: Side, matters?: MatterTable): PreparedClaims {
  requireSide(side, "claims");
  return preparedClaims(documentWork, side, matters);
}
