import type { Judged } from "./judge-pair.js";

/**
 * Judges the pairs of one document over all limbs of the finding: who does one of several things that a recommendation asks for has done
 * a part of it, unless the document does each of the others too, or all of it elsewhere.
 *
 * @param judged pairs of one document, each with the limb that it was found for
 * @param limbs how many limbs were looked for apart
 * @returns the same pairs; those that settle one limb cover `part` where another limb is left open
 */
export function overLimbs(judged: readonly Judged[], limbs: number): readonly Judged[] {
  const settled = new Set(judged.filter(settles).map(({ limb }) => limb));
  if (limbs < 2 || settled.has(null) || settled.size === limbs) return judged;
  return judged.map((pair) => (pair.limb !== null && settles(pair) ? { ...pair, evidence: { ...pair.evidence, covers: "part" } } : pair));
}

function settles({ evidence: { relation, covers } }: Judged): boolean {
  return covers === "whole" && relation !== "contradicts";
}
