import { stateAsPrinted } from "./state-names.js";

/** A State whose name opens a text, and where the words behind it begin. */
export interface OpeningState {
  readonly state: string;
  readonly end: number;
}

/** In words: «The United Kingdom of Great Britain and Northern Ireland». */
const LONGEST_NAME = 10;
const WORD = /[^\s,;]+/gu;

/**
 * The State that a text begins with, under its longest name; «Norway’s question» begins with no State that speaks.
 *
 * @example openingState("The Republic of Korea welcomed the law") // { state: "KOR", end: 21 }
 */
export function openingState(text: string): OpeningState | null {
  const words = [...text.slice(0, 160).matchAll(WORD)].slice(0, LONGEST_NAME);
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]!;
    const end = last.index + last[0].length;
    const state = stateAsPrinted(text.slice(0, end));
    if (state !== null) return { state, end };
  }
  return null;
}
