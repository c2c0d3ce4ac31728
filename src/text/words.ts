import { lemma as lemmaOf } from "./lemma.js";
import { remembered } from "./remembered.js";

/** One word of a text: as written in lower case, its lemma, and where it stands (UTF-16 units, half open). */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  /** The number of its spelling, the same wherever it stands: what was found out of a word once is kept in a list under it. -1 for one spelling too many. */
  readonly spelling: number;
  readonly start: number;
  readonly end: number;
  /** A comma, semicolon or colon stands before it. */
  readonly parted: boolean;
}

/** What a word says, whatever its place; texts repeat their words, so each is worked out once. */
type Spelling = Pick<Word, "form" | "lemma" | "spelling">;
const known = new Map<string, Spelling>();
/** Spellings kept for reuse; a text of made-up words must not grow memory without end. */
const MAX_KNOWN = 50_000;

/**
 * Cuts a text into words: letters, or digits that may hold grouping commas and a decimal point. Hyphens, slashes and apostrophes
 * part words: «Ombudsman's» gives «ombudsman», «well-being» gives two words, «1,000» gives «1000». A text read before gives the same
 * list again.
 *
 * @example wordsOf("No child's right").map((w) => w.lemma) // ["no", "child", "right"]
 */
export const wordsOf: (text: string) => readonly Word[] = remembered(cutWords);

/**
 * The words of two texts joined: the same as `wordsOf(before + between + text)`, but each text is cut only once, whatever it is joined to.
 *
 * @param between what joins them: signs and blanks, no word
 * @example wordsOfBoth("Prisons", ": ", "Beds").map(({ start }) => start) // [0, 9]
 */
export function wordsOfBoth(before: string, between: string, text: string): readonly Word[] {
  const first = wordsOf(before);
  const shift = before.length + between.length;
  const gap = before.slice(first.at(-1)?.end ?? 0) + between;
  const joined = [...first];
  for (const word of wordsOf(text)) {
    const parted = word.parted || (joined.length === first.length && [...gap].some(isParting));
    joined.push({ form: word.form, lemma: word.lemma, spelling: word.spelling, start: word.start + shift, end: word.end + shift, parted });
  }
  return joined;
}

function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let parted = false;
  for (let at = 0; at < text.length;) {
    const end = isDigit(text, at) ? endOfNumber(text, at) : endOfLetters(text, at);
    if (end === at) {
      parted ||= isParting(text[at]!);
      at++;
    } else {
      const raw = text.slice(at, end);
      if (!isPossessiveEnding(text, at, raw)) {
        const { form, lemma, spelling } = spellingOf(raw);
        words.push({ form, lemma, spelling, start: at, end, parted });
        parted = false;
      }
      at = end;
    }
  }
  return words;
}

function spellingOf(raw: string): Spelling {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const form = isDigit(raw, 0) ? raw.replace(/,(?=\d)/g, "").replace(/,$/, "") : raw.toLowerCase();
  const isKept = known.size < MAX_KNOWN;
  const spelling = { form, lemma: lemmaOf(form), spelling: isKept ? known.size : -1 };
  if (isKept) known.set(raw, spelling);
  return spelling;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text, end) || text[end] === ",") end++;
  if (text[end] !== "." || !isDigit(text, end + 1)) return end;
  do end++;
  while (isDigit(text, end));
  return end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (asked[text.charCodeAt(end)] === 2) end++;
    const code = text.codePointAt(end);
    if (code === undefined || !isLetter(code)) return end;
    end += code > 0xffff ? 2 : 1;
  }
}

function isParting(sign: string): boolean {
  return ",;:".includes(sign);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Whether a code unit is a letter, once asked: 0 not asked, 1 no, 2 yes. */
const asked = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (code > 0xffff) return LETTER.test(String.fromCodePoint(code));
  if (asked[code] === 0) asked[code] = LETTER.test(String.fromCharCode(code)) ? 2 : 1;
  return asked[code] === 2;
}

function isPossessiveEnding(text: string, start: number, raw: string): boolean {
  if (raw !== "s" && raw !== "S" && raw !== "t") return false;
  const before = text[start - 1];
  return before === "'" || before === "’";
}
