import { alternation } from "../../text/alternation.js";
import { wholeWords } from "../../text/whole-words.js";

/** A pattern that finds any of the phrases as whole words, whatever their case. */
export function anyOf(phrases: readonly string[], flags = "gi"): RegExp {
  return new RegExp(wholeWords(alternation(phrases, "\\s+")), `${flags}u`);
}

/** Whether any of a pattern's words stands in a stretch of text. */
export function hasWords(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const hit = pattern.test(text);
  pattern.lastIndex = 0;
  return hit;
}
