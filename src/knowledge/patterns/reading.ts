import type { Word } from "../../text/words.js";
import { atomsWritten, beginningAtoms, bitOf, COMMA, formAtom, GAP, lemmaAtom, NO_ATOM, type Atom } from "./atoms.js";

/** What patterns may have written for a word of a text, or for an instrument. */
export interface Reading {
  /** By its lemma, or the id of an instrument; `NO_ATOM` where no pattern has it. */
  readonly lemma: Atom;
  readonly form: Atom;
  readonly beginnings: readonly Atom[];
  /** The bits of all of these, and of signs. */
  readonly bits: number;
  /** A phrase may pass over it. */
  readonly isArticle: boolean;
  /** How many atoms there were. */
  readonly among: number;
}

const SIGNS = bitOf(COMMA) | bitOf(GAP);
/** Of each spelling, once read. */
const known: (Reading | undefined)[] = [];

/**
 * What patterns may have written for a word; each spelling is looked up once.
 *
 * @example readingOf(wordsOf("children")[0]!).lemma === atomOf("child") // true, if a pattern speaks of children
 */
export function readingOf({ spelling, form, lemma }: Word): Reading {
  if (spelling === -1) return read(lemma, form);
  const seen = known[spelling];
  if (seen !== undefined && seen.among === atomsWritten.length) return seen;
  while (known.length <= spelling) known.push(undefined);
  return (known[spelling] = read(lemma, form));
}

/** What patterns may have written for an instrument. */
export function readingOfInstrument(id: string): Reading {
  return read(`#${id}`, `#${id}`);
}

/** Whether a pattern may have written this atom for it. */
export function reads({ lemma, form, beginnings }: Reading, atom: Atom): boolean {
  return atom === lemma || atom === form || beginnings.includes(atom);
}

/** Whether a word is an article, as patterns and texts write it in the middle of a sentence. */
export function isArticle(form: string): boolean {
  return form === "the" || form === "a" || form === "an";
}

function read(lemma: string, form: string): Reading {
  const [byLemma, byForm, beginnings] = [lemmaAtom(lemma), formAtom(form), beginningAtoms(form)];
  let bits = SIGNS;
  if (byLemma !== NO_ATOM) bits |= bitOf(byLemma);
  if (byForm !== NO_ATOM) bits |= bitOf(byForm);
  for (const beginning of beginnings) bits |= bitOf(beginning);
  return { lemma: byLemma, form: byForm, beginnings, bits, isArticle: isArticle(form), among: atomsWritten.length };
}
