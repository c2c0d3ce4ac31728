import { weightOf } from "../knowledge/weight-of.js";
import type { Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { lengthOf, WEIGHTS } from "./claim-index.js";
import { allSignals, type Signals } from "./signals.js";
import { addNew, termsOf } from "./terms.js";

/** A finding made ready to be looked for, once for all documents. */
export interface FindingQuery {
  readonly finding: Finding;
  /** What is looked for, with its weight: the finding's own words, less its context and headings, its matters. */
  readonly terms: ReadonlyMap<string, number>;
  /** The finding's own terms and matters, with how telling each is. */
  readonly own: ReadonlyMap<string, number>;
  readonly ownWeight: number;
  readonly ownLength: number;
  /** What the sentence and the one before it say, with how telling each term is. */
  readonly context: ReadonlyMap<string, number>;
  /** Terms of the heading above it. */
  readonly heading: readonly string[];
  readonly matters: readonly string[];
  readonly families: readonly string[];
  /** Matters that the surroundings lend it. */
  readonly lent: readonly string[];
  readonly signals: Signals;
}

/**
 * The query that a finding makes.
 *
 * @param signals that are in use; all by default
 * @example queryOf(finding).own.get("prison") // how telling the word is
 */
export function queryOf(finding: Finding, signals: Signals = allSignals()): FindingQuery {
  const { text, context = "", headings = [], lent = [] } = finding;
  const termsIn = (words: string) => new Map([...termsOf(wordsOf(words))].filter(([term]) => signals.has(term.startsWith("@") ? "concepts" : "words")));
  const words = [...termsIn(text).keys()];
  const matters = signals.has("matters") ? (finding.matters ?? []) : [];
  const around = termsIn(signals.has("context") ? context : "");
  const above = termsIn(signals.has("headings") ? headings.slice(-1).join(". ") : "");
  const terms = new Map<string, number>();
  for (const term of words) terms.set(term, WEIGHTS.text);
  addNew(terms, around, WEIGHTS.context);
  addNew(terms, above, WEIGHTS.headings);
  const named = matters.map((matter) => `#${matter}`);
  for (const term of named) terms.set(term, WEIGHTS.matter);
  const own = weighed([...words, ...named]);
  return {
    finding,
    terms,
    own,
    ownWeight: weightIn(own, own),
    ownLength: lengthOf(own.keys()),
    context: weighed([...around.keys()]),
    heading: [...above.keys()],
    matters,
    families: signals.has("families") ? (finding.families ?? []) : [],
    lent: signals.has("lent") ? lent.map(({ matter }) => matter) : [],
    signals,
  };
}

function weighed(terms: readonly string[]): Map<string, number> {
  return new Map(terms.map((term) => [term, weightOf(term)]));
}

/** The share of a finding's own terms that a passage holds, telling ones weighing more: 0 to 1. */
export function coverageBy({ own, ownWeight }: FindingQuery, terms: { has(term: string): boolean }): number {
  return ownWeight === 0 ? 0 : weightIn(own, terms) / ownWeight;
}

/** The weight of those terms that a passage holds. */
export function weightIn(weights: ReadonlyMap<string, number>, terms: { has(term: string): boolean }): number {
  let sum = 0;
  for (const [term, weight] of weights) if (terms.has(term)) sum += weight;
  return sum;
}
