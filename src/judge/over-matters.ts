import { narrowerThan } from "../knowledge/matters/narrower-than.js";
import type { Finding } from "../schema/assertion.js";
import type { Judged } from "./judge-pair.js";
import { effortMade } from "./rules/effort-made.js";

/**
 * Judges effort that was asked for in several matters, of which none is a narrower one of another. Where a single paragraph reports effort
 * (`effort-made`), it answers a part, however much it tells; where several paragraphs do, each keeps what its rule said.
 *
 * @param judged pairs of one document
 * @returns the same pairs; the only one that reports effort covers `part` where several matters were asked
 */
export function overMatters({ matters = [] }: Pick<Finding, "matters">, judged: readonly Judged[]): readonly Judged[] {
  const several = matters.filter((id) => !matters.some((other) => narrowerThan(other).has(id))).length > 1;
  const places = new Set(judged.filter(reportsEffort).map(({ evidence: { claim, source } }) => source.paragraph ?? claim));
  if (!several || places.size > 1) return judged;
  return judged.map((pair) => (reportsEffort(pair) ? { ...pair, evidence: { ...pair.evidence, covers: "part" } } : pair));
}

function reportsEffort({ evidence: { rule } }: Judged): boolean {
  return rule === effortMade.id;
}
