/** A paragraph that may bear a printed paragraph number. */
export interface Candidate {
  /** Which paragraph of the document it is. */
  readonly index: number;
  readonly number: number;
  /** Which list counted it. */
  readonly series: string;
  /** Less than 1 where it looks like a heading or an item of a list. */
  readonly weight: number;
}

interface Chain {
  readonly candidate: Candidate;
  readonly score: number;
  readonly before: Chain | null;
}

/** A number may be left out by mistake; more than two in a row are another list. */
const LONGEST_STEP = 3;
const STAYS_IN_LIST = 0.2;
const LEAVES_OUT = 0.8;
const BEGINS_LATE = 0.5;

/**
 * Which paragraphs are numbered in the one series that runs through the document: the longest count upwards, which changes
 * lists as seldom as possible. Numbered headings and lists inside paragraphs, which begin anew, are not in it.
 *
 * @param candidates in the order of the document
 * @returns the indexes of the chosen paragraphs, in order
 * @example mainSeries([1, 2, 1, 2, 3].map((number, index) => ({ index, number, series: index === 2 || index === 3 ? "b" : "a", weight: 1 }))) // [0, 1, 4]
 */
export function mainSeries(candidates: readonly Candidate[]): number[] {
  const best = new Map<number, Chain>();
  const bestInList = new Map<string, Chain>();
  let longest: Chain | null = null;
  for (const candidate of candidates) {
    const chain = bestChain(candidate, best, bestInList);
    const key = `${candidate.number} ${candidate.series}`;
    if (chain.score > (best.get(candidate.number)?.score ?? -Infinity)) best.set(candidate.number, chain);
    if (chain.score > (bestInList.get(key)?.score ?? -Infinity)) bestInList.set(key, chain);
    if (chain.score > (longest?.score ?? 0)) longest = chain;
  }
  const chosen: number[] = [];
  for (let at = longest; at !== null; at = at.before) chosen.push(at.candidate.index);
  return chosen.reverse();
}

/** The best count that ends with this candidate. */
function bestChain(candidate: Candidate, best: ReadonlyMap<number, Chain>, bestInList: ReadonlyMap<string, Chain>): Chain {
  let chain: Chain = { candidate, score: candidate.weight - (candidate.number === 1 ? 0 : BEGINS_LATE), before: null };
  for (let step = 1; step <= LONGEST_STEP; step++) {
    const number = candidate.number - step;
    for (const before of [bestInList.get(`${number} ${candidate.series}`), best.get(number)]) {
      if (before === undefined) continue;
      const stays = before.candidate.series === candidate.series ? STAYS_IN_LIST : 0;
      const score = before.score + candidate.weight + stays - (step - 1) * LEAVES_OUT;
      if (score > chain.score) chain = { candidate, score, before };
    }
  }
  return chain;
}
