import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { isTone, type FoundTone } from "../../knowledge/words/tones.js";

/**
 * A word that shows the matter shows no tone: «threats against defenders» are what is spoken of, whoever deals with them. A problem
 * that a pattern asks for besides («indigenous» and «discrimination») shows one where nothing else does.
 *
 * @param found tones and where they begin in the sentence
 * @param ranges words that showed the matter
 * @example tonesBeside([{ tone, at: 3 }], [[3, 3]]) // []
 */
export function tonesBeside(found: readonly { readonly tone: FoundTone; readonly at: number }[], [own, ...more]: readonly WordRange[]): FoundTone[] {
  const beside = found.filter(({ at }) => own === undefined || !stands(at, own));
  const told = beside.filter(({ tone, at }) => !isTrouble(tone) || !more.some((range) => stands(at, range)));
  return (told.some(({ tone }) => isTone(tone.kind)) ? told : beside).map(({ tone }) => tone);
}

function isTrouble({ kind }: FoundTone): boolean {
  return kind === "problem" || kind === "grave";
}

function stands(at: number, [first, last]: WordRange): boolean {
  return at >= first && at <= last;
}
