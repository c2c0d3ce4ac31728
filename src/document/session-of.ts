import table from "../../data/head-words.json" with { type: "json" };
import type { DocumentSymbol } from "./symbol/document-symbol.js";

const { ordinals, tens, hundreds } = table as {
  ordinals: Readonly<Record<string, number>>;
  tens: Readonly<Record<string, number>>;
  hundreds: Readonly<Record<string, number>>;
};
const words = (numbers: Readonly<Record<string, number>>): string =>
  Object.keys(numbers)
    .sort((a, b) => b.length - a.length)
    .join("|");
const SESSION = new RegExp(
  `\\b(?:(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?:(?<hundred>${words(hundreds)})[\\s-]+)?(?:(?<ten>${words(tens)})[\\s-]+)?(?<last>${words(ordinals)}))\\s+session\\b`,
  "i",
);

/**
 * The session of its organ that a document belongs to, as its symbol or its title page says.
 *
 * @returns its number as text, or null
 * @example sessionOf(null, "Human Rights Council\nTwenty-eighth session") // "28"
 */
export function sessionOf(symbol: DocumentSymbol | null, head: string): string | null {
  if (symbol !== null && "session" in symbol && symbol.session !== null) return symbol.session;
  const found = SESSION.exec(head.replace(/\s+/g, " "))?.groups;
  if (found === undefined) return null;
  const { digits, hundred, ten, last } = found;
  if (digits !== undefined) return digits;
  return String(valueOf(hundreds, hundred) + valueOf(tens, ten) + valueOf(ordinals, last));
}

function valueOf(numbers: Readonly<Record<string, number>>, word: string | undefined): number {
  return word === undefined ? 0 : (numbers[word.toLowerCase()] ?? 0);
}
