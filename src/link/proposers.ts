/** What can propose a claim: a shared matter, a concept under any alias, words, or a section that says what it answers. */
export type Proposer = "matter" | "concept" | "words" | "section";

/** What proposes a paragraph that holds a term. */
export function proposerOf(term: string): Proposer {
  return term.startsWith("#") ? "matter" : term.startsWith("@") ? "concept" : "words";
}

/**
 * What proposed a paragraph, the weightiest first, each with its share of the score: 0 to 1, together 1.
 *
 * @param proposers of each term of the query
 * @param shares what each term gave of the score
 * @param tie what the tie between the sections gave of it
 * @example proposersOf(["matter", "words"], [3, 1], 0) // matter 0.75, words 0.25
 */
export function proposersOf(proposers: readonly Proposer[], shares: ArrayLike<number>, tie: number): Map<Proposer, number> {
  const sums = { section: Math.max(0, tie), matter: 0, concept: 0, words: 0 };
  for (let place = 0; place < proposers.length; place++) sums[proposers[place]!] += shares[place]!;
  const given = (Object.entries(sums) as [Proposer, number][]).filter(([, sum]) => sum > 0);
  const total = given.reduce((sum, [, share]) => sum + share, 0);
  return new Map(given.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([proposer, sum]) => [proposer, sum / total]));
}
