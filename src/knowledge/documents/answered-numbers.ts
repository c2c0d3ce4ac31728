import table from "../../../data/citation-words.json" with { type: "json" };

const { paragraph, recommendation, headings } = table as {
  paragraph: readonly string[];
  recommendation: readonly string[];
  headings: { concludingObservations: readonly string[]; numberSigns: readonly string[] };
};
const signs = headings.numberSigns.join("|");
const named = [...paragraph, ...recommendation].join("|");
/** A number as it begins a list: «20», «32a», «(9)»; no year, share or decimal. */
const NUMBER = String.raw`\(?(?=\d{1,3}(?![\d/%]|\.\d))`;
const OPENING = new RegExp(String.raw`^\s*(?:${named})\.?\s*(?:(?:${signs})\.?\s*)?${NUMBER}`, "i");
const CLOSING = new RegExp(String.raw`[:;,(–—-]\s*(?:${signs}|${named})\.?\s*${NUMBER}`, "i");
/** The numbers themselves, with what stands between them. */
const NUMBERS = /^(?:\d{1,3}|\([a-z]\)|[a-z](?!\p{L})|and\b|to\b|[\s,&–—-])+/iu;
const OF_OBSERVATIONS = new RegExp(String.raw`^of\s.*\b(?:${headings.concludingObservations.join("|").replace(/ /g, String.raw`\s+`)})`, "i");
/** «32a» for «32 (a)». */
const GLUED = /(\d)([a-z])(?![\p{L}\d])/gu;

/**
 * The numbers of the paragraphs or recommendations that a heading says it answers, as text; null for a heading that names none so.
 *
 * @example answeredNumbers("Torture and ill-treatment: Nos. 21 & 22") // "21 & 22"
 */
export function answeredNumbers(heading: string): string | null {
  const text = heading.slice(0, LONGEST);
  return numbersBehind(OPENING, text, /^(?:[:.)]|$)/) ?? numbersBehind(CLOSING, text, /^\)?\.?$/);
}

/** Headings are short. */
const LONGEST = 300;

function numbersBehind(opening: RegExp, text: string, ending: RegExp): string | null {
  const found = opening.exec(text);
  if (found === null) return null;
  const rest = text.slice(found.index + found[0].length);
  const numbers = NUMBERS.exec(rest)?.[0] ?? "";
  const after = rest.slice(numbers.length).trim();
  return ending.test(after) || OF_OBSERVATIONS.test(after) ? numbers.replace(GLUED, "$1 ($2)").trim() : null;
}
