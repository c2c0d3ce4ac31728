import { atomOf, COMMA, type Phrase } from "./atoms.js";
import type { Choices } from "./phrase-tree.js";
import { isArticle } from "./reading.js";

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
 * A reader of the alternatives of a part: for each, the phrases that may take each of its places, such as the aliases of a concept.
 *
 * @throws {Error} naming the part, when an alternative is empty or a concept unknown
 * @example phraseReader(concepts)("@children labour|child work") // [[the aliases, [«labour»]], [[«child work»]]]
 */
export function phraseReader(aliases: ReadonlyMap<string, readonly string[]>): (phrases: string) => (readonly Choices[])[] {
  const read = new Map<string, Choices>();
  const aliasesOf = (name: string, part: string): Choices => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const found = aliases.get(name);
    if (found === undefined) throw new Error(`pattern "${part}" names the unknown concept @${name}; known are ${[...aliases.keys()].join(", ")}`);
    const phrases = found.flatMap((alias) => withAndWithoutCommas(wordsIn(alias).map(atomOf)));
    read.set(name, phrases);
    return phrases;
  };
  return (part) =>
    part.split("|").map((alternative) => {
      const words = wordsIn(alternative.trim());
      if (words.length === 0) throw new Error(`pattern "${part}" has an empty alternative`);
      if (!alternative.includes("@")) return [withAndWithoutCommas(words.map(atomOf))];
      return words.map((word) => (word.startsWith("@") ? aliasesOf(word.slice(1), part) : [[atomOf(word)]]));
    });
}

/** A comma of a pattern may stand in a text or not. */
function withAndWithoutCommas(phrase: Phrase): Phrase[] {
  return phrase.includes(COMMA) ? [phrase, phrase.filter((atom) => atom !== COMMA)] : [phrase];
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
