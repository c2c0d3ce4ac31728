import { lemma } from "../../text/lemma.js";

/**
 * One word of a phrase: any inflection of it, exactly this form, any word that begins so; an instrument by its id (or the
 * beginning of ids); a gap of up to four words; or a comma.
 */
export type Atom =
  | { readonly kind: "lemma" | "form" | "prefix" | "instrument" | "instruments"; readonly value: string }
  | { readonly kind: "gap"; readonly value?: never }
  | { readonly kind: "comma"; readonly value?: never };
/** A phrase: words that follow each other. */
export type Phrase = readonly Atom[];
/** A part of a pattern: one of its phrases must stand (or, if `absent`, none may) in the sentence. */
export interface Part {
  /** The phrases as written: `corporal punishment|flogging`. */
  readonly phrases: string;
  readonly absent: boolean;
  readonly near: boolean;
}

/**
 * Parts one pattern. Patterns are data, written by people who know the matter and not regular expressions; they can
 * neither hang nor depend on the order of a sentence.
 *
 *     corporal punishment|physical punishment & child|school     both in one sentence, any inflection
 *     discriminat* ~ @women                                      near each other (within 8 words); `*` any ending;
 *                                                                 `@women` every alias of the concept
 *     minimum age .. marriage                                     up to four words between
 *     rape & !marital                                             the sentence must not hold «marital»
 *     =housing                                                    exactly this form
 *     cruel, inhuman                                              a comma may stand there; where none is written, one parts the phrase
 *     #crpd|#crpd-op & ratif*                                     where the instrument was found; `#ilo*` any whose id begins so
 *
 * @throws {Error} naming the pattern, when a part is empty or a sign stands inside a phrase («a|!b», «a&b»)
 * @example parsePattern("rape & !marital") // [{ phrases: "rape", … }, { phrases: "marital", absent: true, … }]
 */
export function parsePattern(source: string): Part[] {
  const pieces = source.split(/\s+([&~])\s+/);
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const raw = pieces[i]!.trim();
    const absent = raw.startsWith("!");
    const phrases = absent ? raw.slice(1) : raw;
    if (phrases === "") throw new Error(`pattern "${source}" has an empty part`);
    if (/[&~!]/.test(phrases)) throw new Error(`pattern "${source}" has a sign inside "${phrases}": "&" and "~" stand between blanks, "!" before a whole part`);
    parts.push({ phrases, absent, near: pieces[i - 1] === "~" });
  }
  return parts;
}

/**
 * A reader of the phrases of a part: each alternative, or one phrase for each alias of the concepts it names.
 *
 * @throws {Error} naming the part, when an alternative is empty or a concept unknown
 * @example phraseReader(concepts)("@children labour|child work")
 */
export function phraseReader(aliases: ReadonlyMap<string, readonly string[]>): (phrases: string) => Phrase[] {
  const read = new Map<string, Phrase[]>();
  const atoms = new Map<string, Atom>();
  const phraseOf = (words: readonly string[]): Phrase =>
    words.map((word) => {
      let atom = atoms.get(word);
      if (atom === undefined) atoms.set(word, (atom = atomOf(word)));
      return atom;
    });
  const aliasesOf = (name: string, part: string): Phrase[] => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const found = aliases.get(name);
    if (found === undefined) throw new Error(`pattern "${part}" names the unknown concept @${name}; known are ${[...aliases.keys()].join(", ")}`);
    const phrases = found.flatMap((alias) => withAndWithoutCommas(phraseOf(wordsIn(alias))));
    read.set(name, phrases);
    return phrases;
  };
  return (part) =>
    part.split("|").flatMap((alternative) => {
      const words = wordsIn(alternative.trim());
      if (words.length === 0) throw new Error(`pattern "${part}" has an empty alternative`);
      if (!alternative.includes("@")) return withAndWithoutCommas(phraseOf(words));
      if (words.length === 1) return aliasesOf(words[0]!.slice(1), part);
      return combine(words.map((word) => (word.startsWith("@") ? aliasesOf(word.slice(1), part) : [phraseOf([word])])));
    });
}

/** A comma of a pattern may stand in a text or not. */
function withAndWithoutCommas(phrase: Phrase): Phrase[] {
  return phrase.some(({ kind }) => kind === "comma") ? [phrase, phrase.filter(({ kind }) => kind !== "comma")] : [phrase];
}

/** All phrases that take one choice from each place, in order. */
function combine(places: readonly (readonly Phrase[])[]): Phrase[] {
  return places.reduce<Phrase[]>((phrases, choices) => phrases.flatMap((phrase) => choices.map((choice) => [...phrase, ...choice])), [[]]);
}

/**
 * The words of a phrase. Hyphens and slashes part them, as in texts, but not in the name of a concept or instrument.
 * An article inside a phrase says nothing and is dropped, for texts may have it or not; at the edge («the press»,
 * «remains a») it was meant, and so is the letter of a grade («accredited with A status»).
 */
function wordsIn(phrase: string): string[] {
  const words = phrase.match(/[@#][^\s,]+|[^\s/,-]+|,/g) ?? [];
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !isArticle(word));
}

/** Whether a word is an article, as patterns and texts write it in the middle of a sentence. */
export function isArticle(form: string): boolean {
  return form === "the" || form === "a" || form === "an";
}

function atomOf(word: string): Atom {
  if (word === "..") return { kind: "gap" };
  if (word === ",") return { kind: "comma" };
  if (word.startsWith("#")) return word.endsWith("*") ? { kind: "instruments", value: word.slice(1, -1) } : { kind: "instrument", value: word.slice(1) };
  if (word.startsWith("=")) return { kind: "form", value: word.slice(1).toLowerCase() };
  if (word.endsWith("*")) return { kind: "prefix", value: word.slice(0, -1).toLowerCase() };
  return { kind: "lemma", value: lemma(word) };
}
