import table from "../../../data/citation-words.json" with { type: "json" };
import abbreviationTable from "../../../data/abbreviations.json" with { type: "json" };
import type { CitationKind } from "./citation.js";

interface CitationWords {
  readonly paragraph: readonly string[];
  /** Signs that stand before the number of a paragraph without a blank. */
  readonly paragraphSigns: readonly string[];
  readonly page: readonly string[];
  readonly recommendation: readonly string[];
  readonly signals: readonly string[];
  readonly weakSignals: readonly string[];
  readonly repeats: readonly string[];
  readonly availableFrom: readonly string[];
  readonly submissionFor: readonly string[];
  readonly sources: readonly { readonly kind: CitationKind; readonly pattern: string }[];
  readonly headings: HeadingWords;
}

interface HeadingWords {
  readonly relevantRecommendations: readonly string[];
  readonly notRecommendations: readonly string[];
  readonly mayPrecedeRecommendations: readonly string[];
  readonly concludingObservations: readonly string[];
  readonly issues: readonly string[];
  readonly issueWords: readonly string[];
  /** What may stand before the number of what a paragraph answers. */
  readonly answered: readonly string[];
}

/** The words of the reference style, from `data/citation-words.json`. */
export const citationWords = table as CitationWords;

/** Abbreviations after which a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set((abbreviationTable as { always: string[] }).always);

/**
 * A pattern that fits any of the words or phrases, the longest first; a blank in a phrase fits any white space.
 *
 * @example anyOf(["see", "see also"]) // "see\\s+also|see"
 */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return longestFirst.map((phrase) => phrase.replace(/[.()?*+]/g, "\\$&").replace(/ /g, "\\s+")).join("|");
}
