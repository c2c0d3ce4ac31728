import { lemma } from "../text/lemma.js";

/** One word of a phrase: any inflection of it, exactly this form, any word that begins so, or a gap of up to four words. */
export type Atom = { readonly kind: "lemma" | "form" | "prefix"; readonly value: string } | { readonly kind: "gap"; readonly value?: never };
/** A phrase: words that follow each other. */
export type Alternative = readonly Atom[];
/** A part of a pattern: one of its phrases must stand (or, if `absent`, none may) in the sentence. */
export interface Part {
  readonly key: string;
  readonly alternatives: readonly Alternative[];
  readonly absent: boolean;
  readonly near: boolean;
}

/**
 * Reads one pattern. Patterns are data, written by people who know the matter and not regular expressions; they can
 * neither hang nor depend on the order of a sentence.
 *
 *     corporal punishment|physical punishment & child|school     both in one sentence, any inflection
 *     discriminat* ~ @women                                      near each other (within 8 words); `*` any ending;
 *                                                                 `@women` every alias of the concept
 *     minimum age .. marriage                                     up to four words between
 *     rape & !marital                                             the sentence must not hold «marital»
 *     =housing                                                    exactly this form
 *
 * @throws {Error} naming the pattern, when a part is empty or a concept unknown
 */
export function parsePattern(source: string, aliases: ReadonlyMap<string, readonly string[]>): Part[] {
  const parts: Part[] = [];
  for (const [joined, raw] of splitParts(source)) {
    const absent = raw.startsWith("!");
    const body = absent ? raw.slice(1) : raw;
    const alternatives = body.split("|").flatMap((phrase) => expand(phrase.trim(), source, aliases));
    if (alternatives.length === 0) throw new Error(`pattern "${source}" has an empty part`);
    parts.push({ key: body, alternatives, absent, near: joined === "~" });
  }
  return parts;
}

function splitParts(source: string): [joined: string, raw: string][] {
  const pieces = source.split(/\s+([&~])\s+/);
  const parts: [string, string][] = [];
  for (let i = 0; i < pieces.length; i += 2) parts.push([i === 0 ? "&" : pieces[i - 1]!, pieces[i]!.trim()]);
  return parts;
}

/** All phrases that one alternative stands for: itself, or one for each alias of the concepts it names. */
function expand(phrase: string, source: string, aliases: ReadonlyMap<string, readonly string[]>): Alternative[] {
  const words = wordsIn(phrase);
  if (words.length === 0) throw new Error(`pattern "${source}" has an empty alternative`);
  let phrases: Atom[][] = [[]];
  for (const word of words) {
    const choices = word.startsWith("@") ? aliasesOf(word.slice(1), source, aliases) : [[atomOf(word)]];
    phrases = phrases.flatMap((phrase) => choices.map((choice) => [...phrase, ...choice]));
  }
  return phrases;
}

function aliasesOf(name: string, source: string, aliases: ReadonlyMap<string, readonly string[]>): Atom[][] {
  const found = aliases.get(name);
  if (found === undefined) throw new Error(`pattern "${source}" names the unknown concept @${name}; known are ${[...aliases.keys()].join(", ")}`);
  return found.map((alias) => wordsIn(alias).map(atomOf));
}

/** Hyphens and slashes part words, as in texts; a concept's name keeps its own. */
function wordsIn(phrase: string): string[] {
  return phrase.split(/\s+/).flatMap((word) => (word.startsWith("@") ? [word] : word.split(/[/-]/))).filter((word) => word !== "");
}

function atomOf(word: string): Atom {
  if (word === "..") return { kind: "gap" };
  if (word.startsWith("=")) return { kind: "form", value: word.slice(1).toLowerCase() };
  if (word.endsWith("*")) return { kind: "prefix", value: word.slice(0, -1).toLowerCase() };
  return { kind: "lemma", value: lemma(word) };
}
