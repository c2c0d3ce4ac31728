import { answeringIn } from "../knowledge/matters/narrower-than.js";
import { isWithoutWeight } from "../knowledge/matters/told-together.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import { withoutSources } from "../extract/fields/without-sources.js";
import type { Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";
import { lengthOf, WEIGHTS } from "./claim-index.js";
import { proposerOf, type Proposer } from "./proposers.js";
import { allSignals, type Signals } from "./signals.js";
import { tellingOf, type Telling } from "./telling.js";
import { addNew, termsOf } from "./terms.js";

/** A finding made ready to be looked for, once for all documents. */
export interface FindingQuery {
  readonly finding: Finding;
  /** What is looked for, with its weight: the finding's own words, less its context and headings, its matters. */
  readonly terms: ReadonlyMap<string, number>;
  /** The finding's own terms and matters, with how telling each is. */
  readonly own: ReadonlyMap<string, number>;
  readonly ownLength: number;
  /** How telling its terms are: its own, its matters alone, and what the sentence and the one before it say. */
  readonly telling: Readonly<Record<"own" | "matters" | "context", Telling>>;
  /** What each of its terms stands for. */
  readonly proposers: readonly Proposer[];
  /** Terms of the heading above it. */
  readonly heading: readonly string[];
  readonly matters: readonly string[];
  readonly families: readonly string[];
  /** Particular matters that answer what it asks in general. */
  readonly answering: ReadonlySet<string>;
  /** `terms` and what is in `answering`: what paragraphs are ranked by. */
  readonly wider: ReadonlyMap<string, number>;
  /** Matters that the surroundings lend it. */
  readonly lent: readonly string[];
  readonly signals: Signals;
  /** The place of the limb that it looks for, where a recommendation asks for several things; null for the whole, and for a limb that says most of it. */
  readonly limb: number | null;
}

/**
 * The query that a finding makes.
 *
 * @param signals that are in use; all by default
 * @example queryOf(finding).own.get("prison") // how telling the word is
 */
export function queryOf(finding: Finding, signals: Signals = allSignals()): FindingQuery {
  const { text, context = "", headings = [], lent = [] } = finding;
  const termsIn = (words: string) =>
    new Map([...termsOf(wordsOf(withoutSources(words)))].filter(([term]) => signals.has(term.startsWith("@") ? "concepts" : "words")));
  const words = [...termsIn(text).keys()];
  const matters = signals.has("matters") ? (finding.matters ?? []).filter((matter) => !isWithoutWeight(matter)) : [];
  const around = termsIn(signals.has("context") ? context : "");
  const above = termsIn(signals.has("headings") ? headings.slice(-1).join(". ") : "");
  const named = matters.map((matter) => `#${matter}`);
  const terms = new Map<string, number>(words.map((term) => [term, WEIGHTS.text]));
  addNew(terms, around, WEIGHTS.context);
  addNew(terms, above, WEIGHTS.headings);
  for (const term of named) terms.set(term, WEIGHTS.matter);
  const answering = answeringIn(signals.has("breadth") ? matters : [], finding.act === "recommendation");
  const own = weighed([...words, ...named]);
  const places = new Map([...terms.keys()].map((term, place) => [term, place]));
  return {
    finding,
    terms,
    own,
    ownLength: lengthOf(own.keys()),
    telling: { own: tellingOf(own, places), matters: tellingOf(weighed(named), places), context: tellingOf(weighed([...around.keys()]), places) },
    proposers: [...terms.keys()].map(proposerOf),
    heading: [...above.keys()],
    matters,
    families: signals.has("families") ? (finding.families ?? []) : [],
    answering,
    wider: withAnswers(terms, answering),
    lent: signals.has("lent") ? lent.map(({ matter }) => matter) : [],
    signals,
    limb: null,
  };
}

/** The terms, and those matters that are not among them; the same terms where there are none. */
function withAnswers(terms: ReadonlyMap<string, number>, answering: ReadonlySet<string>): ReadonlyMap<string, number> {
  const more = [...answering].map((id) => `#${id}`).filter((term) => !terms.has(term));
  return more.length === 0 ? terms : new Map([...terms, ...more.map((term) => [term, WEIGHTS.answering] as const)]);
}

function weighed(terms: readonly string[]): Map<string, number> {
  return new Map(terms.map((term) => [term, weightOf(term)]));
}
