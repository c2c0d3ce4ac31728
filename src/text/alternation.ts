import { enterForm } from "./enter-form.js";

/** A tree of written forms, letter by letter. */
interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const SIGNS: ReadonlySet<string> = new Set(".*+?^${}()|[]\\");
const escape = (letter: string) => (SIGNS.has(letter) ? `\\${letter}` : letter);

/**
 * The source of a regular expression that fits any of many forms, the longest first. Forms with a common beginning share it, so that
 * a text is not tried against each of hundreds of names at each letter.
 *
 * @param forms as they are written; a blank stands for `blank`
 * @param blank what a blank of a form fits
 * @example alternation(["council", "court", "court of appeal"]) // "cou(?:ncil|rt(?: of appeal)?)"
 */
export function alternation(forms: Iterable<string>, blank = " "): string {
  const root = newNode();
  for (const form of forms) enterForm(root, form, newNode).ends = true;
  return sourceOf(root, blank);
}

function sourceOf(node: Node, blank: string): string {
  const ways = [...node.next].map(([letter, next]) => (letter === " " ? blank : escape(letter)) + sourceOf(next, blank));
  if (ways.length === 0) return "";
  if (ways.length === 1 && !node.ends) return ways[0]!;
  return node.ends ? `(?:${ways.join("|")})?` : `(?:${ways.join("|")})`;
}

function newNode(): Node {
  return { next: new Map(), ends: false };
}
