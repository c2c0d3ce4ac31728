import { parseSymbol } from "./parse-symbol.js";

/**
 * The symbol of the concluding observations that a State's follow-up answers, from the follow-up's own.
 *
 * @returns null for a symbol that is no follow-up's
 * @example followedSymbol("CCPR/C/UTO/CO/2/Add.1") // "CCPR/C/UTO/CO/2"
 */
export function followedSymbol(symbol: string): string | null {
  if (parseSymbol(symbol).kind !== "follow-up") return null;
  return withoutStars(symbol)
    .replace(/\/(?:Add|Rev|Corr)\.\d+/g, "")
    .replace("/FCO/", "/CO/");
}

/** A symbol without the asterisks of a reissue: the same document. */
export function withoutStars(symbol: string): string {
  return symbol.replace(/[\s*]/g, "");
}
