/** A fact, and the facts told before it that share a key with it: the latest last. */
export interface Retold<Fact> {
  readonly fact: Fact;
  readonly earlier: readonly Fact[];
}

/**
 * Each fact beside those told before under the same key: how everything that is told in two places is found, in one pass. Only
 * the latest of a key are remembered, so that the work stays linear in the text.
 *
 * @param facts in the order of the text
 * @param keysOf what a fact is known by: its noun, its act's number, its treaty's name
 * @example toldAgain(["apple", "plum", "pear"], (word) => [word[0]!], 2)[2] // { fact: "pear", earlier: ["plum"] }
 */
export function toldAgain<Fact>(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[], remembered: number): Retold<Fact>[] {
  const told = new Map<string, Fact[]>();
  return facts.map((fact) => {
    const keys = keysOf(fact);
    const earlier = [...new Set(keys.flatMap((key) => told.get(key) ?? []))];
    for (const key of keys) told.set(key, [...(told.get(key) ?? []), fact].slice(-remembered));
    return { fact, earlier };
  });
}
