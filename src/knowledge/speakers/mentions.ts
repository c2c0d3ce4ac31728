import table from "../../../data/anaphors.json" with { type: "json" };
import { behindBlanks, FormTree, isInsideWord } from "../../text/form-tree.js";
import { wordsOf } from "../../text/words.js";
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

const { anaphors } = table as { anaphors: (Anaphor & { words: string[] })[] };
const named = new FormTree(
  bodies.flatMap(({ id, kind, names, ambiguous }) => [...names, ...(kind === "treaty-body" ? [] : ambiguous)].map((name) => [plain(name), id] as const)),
);
const referring = new FormTree(anaphors.flatMap((anaphor) => anaphor.words.map((words) => [plain(words), anaphor] as const)));
const acronyms = new Set(bodies.flatMap((body) => body.names.filter((name) => name === name.toUpperCase()).map(plain)));

/**
 * Every mention of a speaker in a text, in order; the longest name first, so that «the Committee on the Rights of the
 * Child» is no «the Committee».
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let taken = 0;
  for (const { start } of wordsOf(text)) {
    if (start < taken || isInsideWord(text, start - 1)) continue;
    const found = nameAt(text, start) ?? anaphorAt(text, start);
    if (found === null) continue;
    taken = found.end;
    if (found.body === null ? !/^\s+of\s/.test(text.slice(taken, taken + 8)) : !isWord(text.slice(start, taken))) mentions.push(found);
  }
  return mentions;
}

/** A name, with its article or without. */
function nameAt(text: string, start: number): Mention | null {
  const article = /^the\s/i.test(text.slice(start, start + 4)) ? behindBlanks(text, start + 3) : start;
  const found = named.longest(text, article) ?? named.longest(text, start);
  return found === null ? null : { start, end: found.end, body: found.of, anaphor: null };
}

function anaphorAt(text: string, start: number): Mention | null {
  const found = referring.longest(text, start);
  return found === null ? null : { start, end: found.end, body: null, anaphor: found.of };
}

/** «who» is no WHO: an acronym stands in capitals. */
function isWord(found: string): boolean {
  const name = found.replace(/^the\s+/i, "");
  return acronyms.has(plain(name)) && /\p{Ll}/u.test(name);
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
  return name
    .toLowerCase()
    .replace(/[’‘ʼ']/g, "'")
    .replace(/\s+/g, " ");
}
