import { lemma } from "../../text/lemma.js";
import { Beginnings } from "./beginnings.js";

/**
 * What a pattern writes in the place of one word, by number: any inflection of a word, exactly this form (`=housing`), any word that
 * begins so (`prohibit*`); an instrument by its id (`#crpd`) or the beginning of ids (`#ilo*`); a gap of up to four words; or a comma.
 * Patterns of all tables share the numbers, so a word of a text is looked up once for all of them.
 */
export type Atom = number;
/** A phrase: words that follow each other. */
export type Phrase = readonly Atom[];

/** No pattern writes this. */
export const NO_ATOM: Atom = 0;

const written: string[] = [""];
/** By what they stand for: a lemma, `#crpd`, a sign. */
const atoms = new Map<string, Atom>();
const forms = new Map<string, Atom>();
const beginnings = new Beginnings();

/** What stands for a comma in a pattern, and for words left open, «..». */
export const COMMA: Atom = atomOf(",");
export const GAP: Atom = atomOf("..");

/**
 * The number of what a pattern writes for a word.
 *
 * @example atomOf("Children") === atomOf("child") // true
 */
export function atomOf(word: string): Atom {
  const isName = word.startsWith("#");
  if (word.startsWith("=")) return numbered(forms, word.slice(1).toLowerCase(), word);
  if (word.endsWith("*")) return opening(isName ? word.slice(0, -1) : word.slice(0, -1).toLowerCase(), word);
  return numbered(atoms, isName ? word : lemma(word), word);
}

function numbered(kind: Map<string, Atom>, key: string, word: string): Atom {
  let atom = kind.get(key);
  if (atom === undefined) kind.set(key, (atom = written.push(word) - 1));
  return atom;
}

function opening(beginning: string, word: string): Atom {
  const atom = beginnings.add(beginning, written.length);
  if (atom === written.length) written.push(word);
  return atom;
}

/** As patterns write it. */
export function writtenAs(atom: Atom): string {
  return written[atom]!;
}

/** All that patterns wrote so far; a word that was read when there was less may fit more by now. */
export const atomsWritten: readonly string[] = written;

/** What patterns wrote for this lemma (or `#crpd`, as it is written); `NO_ATOM` where none did. */
export function lemmaAtom(lemma: string): Atom {
  return atoms.get(lemma) ?? NO_ATOM;
}

/** What patterns wrote for exactly this form; `NO_ATOM` where none did. */
export function formAtom(form: string): Atom {
  return forms.get(form) ?? NO_ATOM;
}

/** What patterns wrote for any word that begins as this one does. */
export function beginningAtoms(word: string): readonly Atom[] {
  return beginnings.of(word);
}

/** One bit of 32 for an atom: sets of atoms that share no bit share no atom. */
export function bitOf(atom: Atom): number {
  return 1 << atom;
}
