import { documentWork } from "./document-work.js";
import type { MatterTable } from "./knowledge/matters/extend-matters.js";
import { preparedClaims, type PreparedClaims } from "./prepared-claims.js";
import { requireSide, type Side } from "./report/sides.js";
import { requireOptions } from "./require-options.js";

/**
 * Makes the claims of a State ready once, for many comparisons: `check({ claims: prepared, findings })` gives the bytes that
 * `check({ claims, findings })` gives.
 *
 * @param matters the matters to look for; ours by default
 * @throws {InputError} `no-claims`; `bad-option` where the side is none, or `extendMatters` did not make the matters ready
 * @example check({ claims: prepareClaims([nationalReport]), findings: [compilation] }).summary.outcomes
 */
export function prepareClaims(side: Side, matters?: MatterTable): PreparedClaims {
  requireSide(side, "claims");
  requireOptions({ matters });
  return preparedClaims(documentWork, side, matters ?? undefined);
}
