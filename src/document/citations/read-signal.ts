import { anyOf, citationWords } from "./citation-words.js";

const CONNECTOR = String.raw`(?:[\s,;:.(]|\band\b)*`;
const WEAK = anyOf(citationWords.weakSignals);
const ANY = anyOf([...citationWords.signals, ...citationWords.weakSignals]);
const LEADING = new RegExp(`^${CONNECTOR}(?:(${ANY})(?![\\p{L}]))?${CONNECTOR}(?:the\\s)?`, "iu");
const TRAILING = new RegExp(`(?:(?<![\\p{L}])(${ANY})|(?<![\\s,;:.(]))[\\s,;:.(]*$`, "iu");
const IS_WEAK = new RegExp(`^(?:${WEAK})$`, "i");

/** Longer words before a source are prose; only their ends are looked at. */
const LONGEST = 400;

/** The words of a note without the «See», «See also», «and» around them, and what the signal said: null when there was none. */
export interface Signalled {
  readonly words: string;
  readonly weak: boolean | null;
  /** Where `words` begin in the text given. */
  readonly start: number;
}

/**
 * Takes the signal and connecting words off the beginning.
 *
 * @example readSignal("; and see also the letter") // { words: "letter", weak: true, start: 19 }
 */
export function readSignal(text: string): Signalled {
  const head = LEADING.exec(text.slice(0, LONGEST));
  const start = head?.[0].length ?? 0;
  return { words: text.slice(start).trim(), weak: weakness(head?.[1]), start };
}

/**
 * The signal that ends a stretch of text, just before a source.
 *
 * @example signalBefore("UNHCR submission. See also ") // true
 */
export function signalBefore(text: string): boolean | null {
  return weakness(TRAILING.exec(text.slice(-LONGEST))?.[1]);
}

function weakness(signal: string | undefined): boolean | null {
  return signal === undefined ? null : IS_WEAK.test(signal);
}
