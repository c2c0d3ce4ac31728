import type { Finding } from "../../schema/assertion.js";

/**
 * The recommendation with this number: «125.42», as a national report names it without its document. Several findings where
 * States asked for different things under one number; none where the list has no such number.
 *
 * @param findings of an outcome report or list, or of a report on several
 * @param number as written: blanks, a stop at the end, «95 (3)» for «95.3» do not matter
 * @example resolveRecommendation(findings, "125.42").map((finding) => finding.text)
 */
export function resolveRecommendation<Numbered extends Pick<Finding, "number">>(findings: readonly Numbered[], number: string): Numbered[] {
  const wanted = plainNumber(number);
  return findings.filter((finding) => finding.number !== undefined && finding.number !== null && plainNumber(finding.number) === wanted);
}

function plainNumber(number: string): string {
  return number
    .replace(/\s+/g, "")
    .replace(/\.$/, "")
    .replace(/^(\d+)\((\w+)\)$/, "$1.$2")
    .toLowerCase();
}
