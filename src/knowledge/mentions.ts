import table from "../../data/anaphors.json" with { type: "json" };
import { alternation } from "../text/alternation.js";
import { bodies, bodyById, type Body } from "./bodies.js";

/** How a text names a speaker: by a name of the table, or by a word that refers back. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The body named, or null for a word that refers back. */
  readonly body: string | null;
  readonly anaphor: Anaphor | null;
}

/** A word that refers back: to the last speaker of these kinds, to the last two, or to all who spoke last. */
export interface Anaphor {
  readonly refersTo: "last" | "last-two" | "last-all";
  readonly kinds: readonly Body["kind"][];
}

const anaphors = (table as { anaphors: (Anaphor & { words: string[] })[] }).anaphors;
const named = new Map<string, Mention["body"]>();
const referring = new Map<string, Anaphor>();
for (const body of bodies) for (const name of [...body.names, ...(body.kind === "treaty-body" ? [] : body.ambiguous)]) named.set(plain(name), body.id);
for (const anaphor of anaphors) for (const words of anaphor.words) referring.set(plain(words), anaphor);
const acronyms = new Set(bodies.flatMap((body) => body.names.filter((name) => name === name.toUpperCase()).map(plain)));
const BLANK = "\\s+";
/** Straight, curly or the letter: «Children's Fund», «Children’s Fund». */
const APOSTROPHE = "['’‘ʼ]";
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:the\\s+)?${alternation(named.keys(), BLANK).replaceAll("'", APOSTROPHE)}|${alternation(referring.keys(), BLANK).replaceAll("'", APOSTROPHE)})(?![\\p{L}\\p{N}])`, "giu");

/**
 * Every mention of a speaker in a text, in order; the longest name first, so that «the Committee on the Rights of the
 * Child» is no «the Committee».
 */
export function findMentions(text: string): Mention[] {
  return [...text.matchAll(ANY)].flatMap((found) => {
    const key = plain(found[0]);
    const body = named.get(key) ?? named.get(key.replace(/^the /, "")) ?? null;
    const end = found.index + found[0].length;
    if (body === null ? /^\s+of\s/.test(text.slice(end, end + 8)) : isWord(found[0], key)) return [];
    return [{ start: found.index, end, body, anaphor: body === null ? (referring.get(key) ?? null) : null }];
  });
}

/** «who» is no WHO: an acronym stands in capitals. */
function isWord(found: string, key: string): boolean {
  return acronyms.has(key.replace(/^the /, "")) && /\p{Ll}/u.test(found.replace(/^the\s+/i, ""));
}

/**
 * Those among the speakers so far (last one last) whom a word refers back to.
 *
 * @param spoken the ids of each earlier speech, oldest first
 */
export function resolveAnaphor(anaphor: Anaphor, spoken: readonly (readonly string[])[]): string[] {
  const fits = (id: string) => {
    const kind = bodyById(id)?.kind;
    return kind !== undefined && anaphor.kinds.includes(kind);
  };
  if (anaphor.refersTo === "last-all") return [...(spoken.at(-1) ?? [])];
  const found: string[] = [];
  for (const speakers of [...spoken].reverse())
    for (const id of [...speakers].reverse()) {
      if (fits(id) && !found.includes(id)) found.unshift(id);
      if (found.length === (anaphor.refersTo === "last" ? 1 : 2)) return found;
    }
  return found;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[’‘ʼ']/g, "'").replace(/\s+/g, " ");
}
