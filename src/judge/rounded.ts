/** A score with three digits behind the point, as reports give it. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
