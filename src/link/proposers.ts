/** What can propose a claim: a shared matter, a concept under any alias, words, or a section that says what it answers. */
export type Proposer = "matter" | "concept" | "words" | "section";

/**
 * What proposed a paragraph, the weightiest first, each with its share of the score: 0 to 1, together 1.
 *
 * @param shares what each term gave of the score
 * @param tie what the tie between the sections gave of it
 * @example proposersOf(new Map([["#torture", 3], ["prison", 1]]), 0) // matter 0.75, words 0.25
 */
export function proposersOf(shares: ReadonlyMap<string, number>, tie: number): Map<Proposer, number> {
  const sums = new Map<Proposer, number>(tie > 0 ? [["section", tie]] : []);
  for (const [term, share] of shares) {
    const proposer = term.startsWith("#") ? "matter" : term.startsWith("@") ? "concept" : "words";
    sums.set(proposer, (sums.get(proposer) ?? 0) + share);
  }
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  const ordered = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ordered.map(([proposer, sum]) => [proposer, total === 0 ? 0 : sum / total]));
}
