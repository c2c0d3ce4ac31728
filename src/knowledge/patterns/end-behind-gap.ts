import type { Word } from "../../text/words.js";
import { COMMA, GAP, type Atom, type Phrase } from "./atoms.js";
import { readingOf, readingOfInstrument, reads } from "./reading.js";

/** An instrument that was found among the words, by its id in `data/instruments.json`. */
export interface FoundInstrument {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}
/** Words that patterns are matched against, with the instruments found among them by their first word. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly instruments: ReadonlyMap<number, readonly FoundInstrument[]>;
  /** A comma parts a phrase that does not write one. */
  readonly commasPart: boolean;
}

/** How many words `..` may stand for. */
export const WIDEST_GAP = 4;

/** The last word of the phrase that begins up to four words behind `at`, or -1; the nearest one counts. */
function endBehindGap(phrase: Phrase, at: number, sentence: Sentence): number {
  const most = Math.min(WIDEST_GAP, sentence.words.length - 1 - at);
  for (let skip = 0; skip <= most; skip++) {
    const end = endOf(phrase, 0, at + skip, sentence);
    if (end !== -1) return end;
  }
  return -1;
}

/** The last word of a phrase (from its atom `from`) that begins at `at`, or -1. */
export function endOf(phrase: Phrase, from: number, at: number, sentence: Sentence): number {
  const atom = phrase[from]!;
  if (atom === GAP) return endBehindGap(phrase.slice(from + 1), at, sentence);
  if (atom === COMMA) return isParted(at, sentence) ? endOf(phrase, from + 1, at, sentence) : -1;
  if (from > 0 && phrase[from - 1] !== COMMA && isParted(at, sentence)) return -1;
  const last = lastOf(atom, at, sentence);
  if (last === -1) return from > 0 && isArticleAt(at, sentence) && !isArticleAt(at + 1, sentence) ? endOf(phrase, from, at + 1, sentence) : -1;
  return from === phrase.length - 1 ? last : endOf(phrase, from + 1, last + 1, sentence);
}

/** The last word that one atom takes when it begins at `at`, or -1. */
function lastOf(atom: Atom, at: number, { words, instruments }: Sentence): number {
  const word = words[at];
  if (word === undefined) return -1;
  if (reads(readingOf(word), atom)) return at;
  return instruments.get(at)?.find(({ id }) => reads(readingOfInstrument(id), atom))?.last ?? -1;
}

/** Whether a comma stands before the word at `at`, and parts what stands around it. */
function isParted(at: number, { words, commasPart }: Sentence): boolean {
  return commasPart && words[at]?.parted === true;
}

/** Whether an article stands at `at`: a phrase may pass over one. */
function isArticleAt(at: number, { words }: Sentence): boolean {
  const word = words[at];
  return word !== undefined && readingOf(word).isArticle;
}
