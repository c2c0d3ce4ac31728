import type { Claim } from "../schema/assertion.js";
import type { JudgedClaim, JudgedFinding } from "../schema/report.js";
import type { Source } from "../schema/source.js";
import { shaped } from "../schema/shaped.js";

/**
 * Each claim with the findings that it is evidence for, and what they make of it.
 *
 * @example judgedClaims(claims, findings).filter(({ standing }) => standing === "untouched")
 */
export function judgedClaims(claims: readonly Claim[], findings: readonly JudgedFinding[]): JudgedClaim[] {
  const bearing = new Map<string, string[]>();
  const contradicting = new Map<string, string[]>();
  const beside = new Set<string>();
  for (const { id, evidence } of findings)
    for (const { claim, relation, more } of evidence) {
      add(bearing, claim, id);
      if (relation === "contradicts") add(contradicting, claim, id);
      for (const source of more) beside.add(placeKey(source));
    }
  return claims.map((claim): JudgedClaim => {
    const touched = bearing.has(claim.id) || (claim.source.start !== null && beside.has(placeKey(claim.source)));
    const contradictedBy = contradicting.get(claim.id);
    const standing = contradictedBy !== undefined ? "contradicted" : touched ? "touched" : "untouched";
    const judged = shaped<Claim, Pick<JudgedClaim, "findings" | "standing">>(claim, { findings: bearing.get(claim.id) ?? [], standing });
    return contradictedBy === undefined ? judged : shaped<JudgedClaim, Pick<JudgedClaim, "contradictedBy">>(judged, { contradictedBy });
  });
}

function add(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

function placeKey({ document, start }: Source): string {
  return `${document}|${start}`;
}
