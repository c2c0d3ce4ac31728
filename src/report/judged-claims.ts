import type { Claim } from "../schema/assertion.js";
import type { JudgedClaim, JudgedFinding } from "../schema/report.js";
import type { Source } from "../schema/source.js";
import { withFields } from "../schema/with-fields.js";

/**
 * Each claim with the findings that it is evidence for, and what they make of it.
 *
 * @example judgedClaims(claims, findings).filter(({ standing }) => standing === "untouched")
 */
export function judgedClaims(claims: readonly Claim[], findings: readonly JudgedFinding[]): JudgedClaim[] {
  const bearing = new Map<string, string[]>();
  const contradicted = new Set<string>();
  const beside = new Set<string>();
  for (const { id, evidence } of findings)
    for (const { claim, relation, more } of evidence) {
      const list = bearing.get(claim);
      if (list === undefined) bearing.set(claim, [id]);
      else list.push(id);
      if (relation === "contradicts") contradicted.add(claim);
      for (const source of more) beside.add(placeKey(source));
    }
  return claims.map((claim): JudgedClaim => {
    const touched = bearing.has(claim.id) || (claim.source.start !== null && beside.has(placeKey(claim.source)));
    const standing = contradicted.has(claim.id) ? "contradicted" : touched ? "touched" : "untouched";
    return withFields<Claim, Pick<JudgedClaim, "findings" | "standing">>(claim, { findings: bearing.get(claim.id) ?? [], standing });
  });
}

function placeKey({ document, start }: Source): string {
  return `${document}|${start}`;
}
