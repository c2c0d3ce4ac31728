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
 * @param remembered so many facts of one key
 * @param lookedUp under which keys earlier facts are looked for, where that is not what they are known by: a day meets its month
 * @example toldAgain(["apple", "plum", "pear"], (word) => [word[0]!], 2)[2] // { fact: "pear", earlier: ["plum"] }
 */
export function toldAgain<Fact>(facts: readonly Fact[], keysOf: (fact: Fact) => readonly string[], remembered: number, lookedUp = keysOf): Retold<Fact>[] {
  const told = new Map<string, Fact[]>();
  return facts.map((fact) => {
    const earlier = [...new Set(lookedUp(fact).flatMap((key) => told.get(key) ?? []))];
    for (const key of keysOf(fact)) told.set(key, [...(told.get(key) ?? []), fact].slice(-remembered));
    return { fact, earlier };
  });
}
