import { weightOf } from "../knowledge/weight-of.js";
import type { Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { WEIGHTS } from "./claim-index.js";
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
  readonly signals: Signals;
}

/**
 * The query that a finding makes.
 *
 * @param signals that are in use; all by default
 * @example queryOf(finding).own.get("prison") // how telling the word is
 */
export function queryOf(finding: Finding, signals: Signals = allSignals()): FindingQuery {
  const { text, context, headings, matters = [] } = finding;
  const termsIn = (words: string) => new Map([...termsOf(wordsOf(words))].filter(([term]) => signals.has(term.startsWith("@") ? "concepts" : "words")));
  const words = [...termsIn(text).keys()];
  const named = signals.has("matters") ? matters.map((matter) => `#${matter}`) : [];
  const terms = new Map<string, number>();
  for (const term of words) terms.set(term, WEIGHTS.text);
  if (signals.has("context")) addNew(terms, termsIn(context ?? ""), WEIGHTS.context);
  if (signals.has("headings")) addNew(terms, termsIn((headings ?? []).slice(-1).join(". ")), WEIGHTS.headings);
  for (const term of named) terms.set(term, WEIGHTS.matter);
  const own = new Map([...words, ...named].map((term) => [term, weightOf(term)]));
  return { finding, terms, own, ownWeight: weightIn(own, own), signals };
}

/** The share of a finding's own terms that a passage holds, telling ones weighing more: 0 to 1. */
export function coverageBy({ own, ownWeight }: FindingQuery, terms: { has(term: string): boolean }): number {
  return ownWeight === 0 ? 0 : weightIn(own, terms) / ownWeight;
}

function weightIn(own: ReadonlyMap<string, number>, terms: { has(term: string): boolean }): number {
  let sum = 0;
  for (const [term, weight] of own) if (terms.has(term)) sum += weight;
  return sum;
}
