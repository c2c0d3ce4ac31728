import { lemma } from "../../text/lemma.js";
import { wordsOf, type Word } from "../../text/words.js";
import { wordList } from "./instrument-table.js";

interface Node<Entry> {
  /** The words that follow, by lemma. */
  readonly next: Map<string, Node<Entry>>;
  /** The words that follow in exactly one form («=Form»); null where none do, as is common. */
  forms: Map<string, Node<Entry>> | null;
  entry: Entry | null;
  /** Whether a name has «and» or a comma before the word that leads here, so that texts may. */
  joined: boolean;
  /** Whether every name has a hyphen before it: texts then have no more than a blank («ICESCR-OP», not «ICESCR, OP-CAT»). */
  tight: boolean;
}
/** A name found in a text: what it names, and its last word. */
export interface NameFound<Entry> {
  readonly entry: Entry;
  readonly last: number;
}

const SMALL = wordList("small");
const JOINING = wordList("joining");
const YEAR = /^(?:1[89]|20)\d\d$/;
/** How many small words may stand in a row inside a name: «on the elimination of all». */
const MOST_SMALL = 6;

/**
 * Long names that texts write freely: words meet by their lemma, small words («the», «of», «United Nations») and years may
 * be present or absent, «and» only where the name has it. Time grows with the length of the longest name alone.
 *
 * @example tree.add("Convention on the Rights of the Child", "crc"); tree.longest(wordsOf("Convention on Rights of Children"), 0)
 */
export class NameTree<Entry> {
  private readonly root: Node<Entry> = newNode();

  add(name: string, entry: Entry): void {
    let node = this.root;
    for (const { key, isExact, joined, tight } of keysOf(name)) {
      const followers = isExact ? (node.forms ??= new Map()) : node.next;
      let next = followers.get(key);
      if (next === undefined) followers.set(key, (next = newNode()));
      if (joined) next.joined = true;
      if (!tight) next.tight = false;
      node = next;
    }
    if (node === this.root) throw new Error(`the name "${name}" has small words only`);
    node.entry ??= entry;
  }

  /** The longest name that begins with the word at `at`, or null. */
  longest(words: readonly Word[], at: number): NameFound<Entry> | null {
    const word = words[at];
    if (word === undefined || !(this.root.next.has(word.lemma) || this.root.forms?.has(word.form) === true)) return null;
    return this.goOn(this.root, words, at);
  }

  private goOn(node: Node<Entry>, words: readonly Word[], at: number): NameFound<Entry> | null {
    if (node.next.size === 0 && node.forms === null) return null;
    let behindAnd = false;
    for (let next = at; next < words.length && next - at <= MOST_SMALL; next++) {
      const word = words[next]!;
      const way = { behindAnd, isTight: next === at && word.start <= (words[at - 1]?.end ?? 0) + 1 };
      const found = this.enter(node.forms?.get(word.form), words, next, way) ?? this.enter(node.next.get(word.lemma), words, next, way);
      if (found !== null) return found;
      if (node === this.root || !isSmall(word)) return null;
      if (JOINING.has(word.lemma)) behindAnd = true;
    }
    return null;
  }

  private enter(node: Node<Entry> | undefined, words: readonly Word[], at: number, way: { behindAnd: boolean; isTight: boolean }): NameFound<Entry> | null {
    if (node === undefined || (way.behindAnd && !node.joined) || (node.tight && !way.isTight)) return null;
    return this.goOn(node, words, at + 1) ?? (node.entry === null ? null : { entry: node.entry, last: at });
  }
}

/** Whether a word may stand between the telling words of a name. */
export function isSmall(word: Word): boolean {
  return SMALL.has(word.lemma) || YEAR.test(word.form);
}

/** The telling words of a name as keys, each with what stands before it: «and» or a comma, a hyphen. */
function keysOf(name: string): { key: string; isExact: boolean; joined: boolean; tight: boolean }[] {
  const keys: ReturnType<typeof keysOf> = [];
  let joined = false;
  for (const word of wordsOf(name)) {
    const before = name[word.start - 1];
    const isExact = before === "=";
    if (/,\s*$/.test(name.slice(0, word.start))) joined = true;
    if (!isExact && SMALL.has(word.lemma)) {
      if (JOINING.has(word.lemma)) joined = true;
      continue;
    }
    keys.push({
      key: isExact ? word.form : lemma(word.form),
      isExact,
      joined,
      tight: before === "-" || (/^\d+$/.test(word.form) && /\p{L}/u.test(before ?? "")),
    });
    joined = false;
  }
  return keys;
}

function newNode<Entry>(): Node<Entry> {
  return { next: new Map(), forms: null, entry: null, joined: false, tight: true };
}
