import type { Judged } from "./judge-pair.js";

/**
 * What answers one of several things that a recommendation asks for answers a part of it, until each of them is answered whole.
 *
 * @param judged pairs of one document
 * @param limbs how many things the recommendation asks for
 * @returns the same pairs; those that settle one limb cover a part where another limb is left open
 */
export function overLimbs(judged: readonly Judged[], limbs: number): readonly Judged[] {
  const settled = new Set(judged.filter(settles).map(({ limb }) => limb));
  if (limbs < 2 || settled.has(null) || settled.size === limbs) return judged;
  return judged.map((pair) => (pair.limb !== null && settles(pair) ? { ...pair, evidence: { ...pair.evidence, covers: "part" } } : pair));
}

function settles({ evidence: { relation, covers } }: Judged): boolean {
  return covers === "whole" && relation !== "contradicts";
}
