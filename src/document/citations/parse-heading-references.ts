import type { DocumentSymbol, SymbolKind } from "../symbol/document-symbol.js";
import { findSymbols } from "../symbol/find-symbols.js";
import { anyOf, citationWords } from "./citation-words.js";
import { expandRange } from "./expand-range.js";
import { readNumberList } from "./number-list.js";
import { readReferences } from "./read-references.js";

/** What the heading of a State's report, or a note on a heading, refers to: numbered recommendations or paragraphs. */
export interface HeadingReference {
  readonly kind: "recommendations" | "concluding-observations" | "issues";
  /** Symbol of the document referred to, where the heading names it. */
  readonly symbol: string | null;
  /** Each number by itself, ranges spelled out; empty where a heading names a document as a whole. */
  readonly numbers: readonly string[];
}

/** Headings and notes on headings are short; nothing is read beyond this. */
const LONGEST = 4000;

const words = citationWords.headings;
const RELEVANT = new RegExp(String.raw`\b(?:${anyOf(words.relevantRecommendations)})\b`, "i");
const RECOMMENDATIONS = new RegExp(
  String.raw`(?<before>(?<!\S)\S{1,80}\s{1,20})?\b(?:${anyOf(citationWords.recommendation)})\b\.?(?:\s*Nos?\.)?:?\s*\(?(?=\d)`,
  "gi",
);
const PARAGRAPHS = new RegExp(String.raw`\b(?:${anyOf(citationWords.paragraph)})\b\.?\s*(?=\d)`, "gi");
const QUESTIONS = new RegExp(String.raw`\b(?:${anyOf(words.issueWords)})\s+(?:Nos?\.\s*)?(?=\d)`, "gi");
const OF = String.raw`^,?\s*(?:of|in|from)\s+(?:the\s+|its\s+|their\s+|previous\s+)?(?:[\p{L}’']+\s+){0,3}?`;
const NUMBERS_ONLY = /^\W*\d{1,3}\.\d[\d.,\s–-]*(?:and\s[\d.\s–-]+)?\W*$/;

/** The two sides that count paragraphs: how texts call them, and which symbols they have. */
const NUMBERED = [
  { kind: "concluding-observations", of: words.concludingObservations, symbols: ["concluding-observations"] },
  { kind: "issues", of: words.issues, symbols: ["list-of-issues", "list-of-issues-prior"] },
] as const satisfies readonly { kind: HeadingReference["kind"]; of: readonly string[]; symbols: readonly SymbolKind[] }[];

/**
 * Reads the references that a heading makes, and those of a note «For relevant recommendations, see …».
 *
 * @returns empty when it makes none
 * @example parseHeadingReferences("Recommendations 125.42–44") // [{ kind: "recommendations", symbol: null, numbers: ["125.42", "125.43", "125.44"] }]
 * @example parseHeadingReferences("Follow-up information relating to paragraphs 8 and 9 of the concluding observations (CRC/C/UTO/CO/4)")
 * // [{ kind: "concluding-observations", symbol: "CRC/C/UTO/CO/4", numbers: ["8", "9"] }]
 */
export function parseHeadingReferences(heading: string): HeadingReference[] {
  const text = heading.slice(0, LONGEST);
  const relevant = relevantRecommendations(text);
  if (relevant.length > 0) return relevant;
  if (NUMBERS_ONLY.test(text)) return [{ kind: "recommendations", symbol: null, numbers: numbersAt(text, text.search(/\d/)).numbers }];
  const found = [...recommendations(text), ...paragraphs(text), ...questions(text)];
  return found.length > 0 ? found : wholeDocuments(text);
}

function relevantRecommendations(text: string): HeadingReference[] {
  const phrase = RELEVANT.exec(text);
  if (phrase === null) return [];
  const cited = readReferences(text).filter((citation) => citation.start > phrase.index && citation.symbol !== null && !citation.weak);
  return cited.map(({ symbol, paragraphs }) => ({ kind: "recommendations", symbol, numbers: paragraphs.flatMap(expandRange) }));
}

function recommendations(text: string): HeadingReference[] {
  const symbol = symbolOf(text, ["council-document"]);
  return [...text.matchAll(RECOMMENDATIONS)]
    .filter((found) => mayPrecede(found.groups?.["before"] ?? ""))
    .map((found) => ({ kind: "recommendations", symbol, numbers: numbersAt(text, found.index + found[0].length).numbers }));
}

/** «general recommendation 19» is a committee's, and after a proper name it is somebody else's («Task Force Recommendation 8»). */
function mayPrecede(before: string): boolean {
  const word = before.trim().replace(/^[("«]/, "");
  if (words.notRecommendations.includes(word.toLowerCase())) return false;
  return !/^\p{Lu}.*\p{L}$/u.test(word) || words.mayPrecedeRecommendations.includes(word);
}

function paragraphs(text: string): HeadingReference[] {
  return [...text.matchAll(PARAGRAPHS)].flatMap((found): HeadingReference[] => {
    const { numbers, end } = numbersAt(text, found.index + found[0].length);
    const side = sideAfter(text.slice(end)) ?? (isOfAnother(text.slice(end)) ? null : sideBefore(text.slice(0, found.index), text));
    return side === null ? [] : [{ kind: side.kind, symbol: symbolOf(text, side.symbols, found.index), numbers }];
  });
}

type Side = (typeof NUMBERED)[number];

/** «… of the Committee’s previous concluding observations» */
function sideAfter(after: string): Side | null {
  return NUMBERED.find((side) => new RegExp(`${OF}(?:${anyOf(side.of)})`, "iu").test(after)) ?? null;
}

/** «paragraph 6, of the Convention», «… of article 44»: numbers of another text. */
const isOfAnother = (after: string): boolean => /^,?\s*of\s/.test(after);

function sideBefore(before: string, text: string): Side | null {
  const named = NUMBERED.find((side) => new RegExp(`\\b(?:${anyOf(side.of)})\\b`, "i").test(before));
  return named ?? NUMBERED.find((side) => symbolOf(text, side.symbols) !== null) ?? null;
}

function questions(text: string): HeadingReference[] {
  const symbol = symbolOf(text, ["list-of-issues", "list-of-issues-prior"]);
  return [...text.matchAll(QUESTIONS)].map((found) => ({ kind: "issues", symbol, numbers: numbersAt(text, found.index + found[0].length).numbers }));
}

/** «Implementation of the concluding observations (CRC/C/UTO/CO/4)»: all of them, which those below it number. */
function wholeDocuments(text: string): HeadingReference[] {
  return NUMBERED.flatMap((side) => {
    const symbol = symbolOf(text, side.symbols);
    const named = new RegExp(`\\b(?:${anyOf(side.of)})\\b`, "i").test(text);
    return named && symbol !== null ? [{ kind: side.kind, symbol, numbers: [] }] : [];
  });
}

/** The last symbol of these kinds before `at`, else the first after it. */
function symbolOf(text: string, kinds: readonly DocumentSymbol["kind"][], at = 0): string | null {
  const found = findSymbols(text).filter(({ symbol }) => kinds.includes(symbol.kind));
  return (found.filter(({ start }) => start < at).at(-1) ?? found[0])?.text ?? null;
}

function numbersAt(text: string, at: number): { numbers: string[]; end: number } {
  const { numbers, end } = readNumberList(text, at);
  return { numbers: numbers.flatMap(expandRange), end };
}
