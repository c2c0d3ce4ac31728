import { isStopWord } from "../../../text/plain-word.js";
import { MONTHS } from "../../../text/quantities-tables.js";
import { wordsOf } from "../../../text/words.js";
import { CLOSING, DATING, genericThings, PLACING, placingWords } from "./tables.js";

/** A thing as a sentence names it: what it is known by, and where. */
export interface NounPhrase {
  readonly name: string;
  readonly lemmas: readonly string[];
  readonly places: readonly string[];
}

/** Longer stretches are clauses, not names. */
const LONGEST = 12;
const CLOSES = new RegExp(`[,;:.()“”"]|\\s(?:${CLOSING})\\s`, "u");
const PLACE = new RegExp(`\\s${PLACING}\\s(?!\\d)`, "u");
const DATE = new RegExp(`\\s${DATING}\\s(?:(?:early|late|mid)[- ])?(?:\\d|${MONTHS}).*$`, "u");

/** The noun phrase with which a stretch of text begins. */
export function phraseAtStart(text: string): NounPhrase | null {
  const end = text.search(CLOSES);
  return phraseOf(end < 0 ? text : text.slice(0, end));
}

/** The noun phrase with which a stretch of text ends. */
export function phraseAtEnd(text: string): NounPhrase | null {
  const start = Math.max(...[",", ";", ":", "(", "“"].map((mark) => text.lastIndexOf(mark)));
  return phraseOf(text.slice(start + 1));
}

/** «Corporal punishment in the home»: what it is and where. */
function phraseOf(text: string): NounPhrase | null {
  const name = text.replace(DATE, "").trim();
  const at = name.search(PLACE);
  const lemmas = lemmasOf(at < 0 ? name : name.slice(0, at));
  if (lemmas.length === 0 || name.split(/\s+/).length > LONGEST) return null;
  return { name, lemmas, places: at < 0 ? [] : placesOf(name.slice(at)) };
}

/** Where something is so, if a stretch of text begins with that: «in all settings». */
export function placesOf(text: string): string[] {
  const opened = PLACE.exec(text);
  if (opened?.index !== 0) return [];
  const place = text.slice(opened[0].length);
  const end = place.replace(DATE, "").search(CLOSES);
  return wordsOf(end < 0 ? place : place.slice(0, end))
    .filter(({ form }) => !placingWords.has(form) && !isStopWord(form))
    .map(({ lemma }) => lemma);
}

/** What a phrase is known by: no grammar, no «such», «national», «new». */
export function lemmasOf(text: string): string[] {
  const known = wordsOf(text)
    .filter(({ form, lemma }) => !isStopWord(form) && !genericThings.has(lemma))
    .map(({ lemma }) => lemma);
  return [...new Set(known)].sort();
}
