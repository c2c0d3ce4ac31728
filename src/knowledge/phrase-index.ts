import type { Word } from "../text/words.js";
import { endBehindGap, isArticleAt, type FoundInstrument, type Sentence } from "./end-behind-gap.js";
import type { Atom, Phrase } from "./pattern-language.js";

/** Where a term stands: first and last word, both counted from 0, the last one included. */
export type WordRange = readonly [first: number, last: number];
/** Where each term stands, in the order in which the terms first stood. */
export type FoundTerms = ReadonlyMap<number, WordRange[]>;

/** A place in the tree of phrases: what may follow, which terms end here, and what phrases go on behind a gap. */
interface Node {
  /** Null while nothing follows: most nodes are the end of a phrase, and a map for each would cost more than all else. */
  next: Map<string, Node> | null;
  beginnings: [beginning: string, node: Node][];
  terms: number[];
  gaps: { readonly term: number; readonly rest: Phrase }[];
  hasForms: boolean;
}
/** The list that most nodes share; never written to. */
const NONE: never[] = [];
/** What marks the kind of an atom in the keys of a node; no word begins so. */
const KEY = { lemma: "", form: "=", instrument: "#" } as const;

/** Beginnings are looked up by so many letters; a word of fewer letters by all it has. */
const KEY_LENGTH = 3;

interface Walk extends Sentence {
  readonly found: Map<number, WordRange[]>;
}

/**
 * Phrases of many terms in one tree, so that all of them are found in one walk over a sentence. From every word the walk
 * goes no further than the longest phrase, so time grows with the text alone.
 *
 * @example index.add(7, phrase); index.find(wordsOf("…"), []).get(7) // [[3, 4]]
 */
export class PhraseIndex {
  private readonly root = newNode();
  /** Nodes of the root's beginnings (`prohibit*`) under their first three letters; of shorter ones under all they have. */
  private readonly openings = new Map<string, [string, Node][]>();

  add(term: number, phrase: Phrase): void {
    if (phrase[0]?.kind === "gap" || phrase.at(-1)?.kind === "gap") throw new Error("a phrase cannot begin or end with «..»");
    const gap = phrase.findIndex((atom) => atom.kind === "gap");
    const node = (gap === -1 ? phrase : phrase.slice(0, gap)).reduce<Node>((from, atom) => this.follow(from, atom), this.root);
    if (gap === -1) node.terms = extended(node.terms, term);
    else node.gaps = extended(node.gaps, { term, rest: phrase.slice(gap + 1) });
  }

  find(words: readonly Word[], instruments: readonly FoundInstrument[]): FoundTerms {
    const walk: Walk = { words, instruments: byFirst(instruments), found: new Map() };
    for (let at = 0; at < words.length; at++) {
      step(this.root, at, at, walk);
      const form = words[at]!.form;
      this.open(form.slice(0, KEY_LENGTH), form, at, walk);
      if (form.length >= KEY_LENGTH) this.open(form.slice(0, KEY_LENGTH - 1), form, at, walk);
    }
    return walk.found;
  }

  private open(key: string, form: string, at: number, walk: Walk): void {
    const openings = this.openings.get(key);
    if (openings !== undefined) for (const [beginning, node] of openings) if (form.startsWith(beginning)) arrive(node, at, at, walk);
  }

  private follow(from: Node, atom: Atom): Node {
    if (atom.kind === "gap") return from;
    if (atom.kind === "prefix" || atom.kind === "instruments") return this.followBeginning(from, atom.kind === "prefix" ? atom.value : `#${atom.value}`);
    if (atom.kind === "form") from.hasForms = true;
    const key = KEY[atom.kind] + atom.value;
    const next = (from.next ??= new Map());
    let node = next.get(key);
    if (node === undefined) next.set(key, (node = newNode()));
    return node;
  }

  private followBeginning(from: Node, beginning: string): Node {
    const isOpening = from === this.root && !beginning.startsWith("#");
    if (isOpening && beginning.length < 2) throw new Error(`a phrase cannot begin with «${beginning}*»: too short`);
    const list = isOpening ? (this.openings.get(beginning.slice(0, KEY_LENGTH)) ?? []) : from.beginnings === NONE ? [] : from.beginnings;
    const known = list.find(([other]) => other === beginning);
    if (known !== undefined) return known[1];
    const node = newNode();
    list.push([beginning, node]);
    if (isOpening) this.openings.set(beginning.slice(0, KEY_LENGTH), list);
    else from.beginnings = list;
    return node;
  }
}

/** Goes on from a node with the word (or instrument) at `at`. */
function step(node: Node, first: number, at: number, walk: Walk): void {
  const word = walk.words[at];
  if (word === undefined) return;
  const byLemma = node.next?.get(word.lemma);
  if (byLemma !== undefined) arrive(byLemma, first, at, walk);
  const byForm = node.hasForms ? node.next?.get(`=${word.form}`) : undefined;
  if (byForm !== undefined) arrive(byForm, first, at, walk);
  for (const [beginning, next] of node.beginnings) if (word.form.startsWith(beginning)) arrive(next, first, at, walk);
  if (walk.instruments.size === 0) return;
  for (const { id, last } of walk.instruments.get(at) ?? []) {
    const byId = node.next?.get(`#${id}`);
    if (byId !== undefined) arrive(byId, first, last, walk);
    for (const [beginning, next] of node.beginnings) if (`#${id}`.startsWith(beginning)) arrive(next, first, last, walk);
  }
}

/** Notes the terms that end with the word `last`, and goes on behind it; one article may be passed over. */
function arrive(node: Node, first: number, last: number, walk: Walk): void {
  for (const term of node.terms) note(walk.found, term, first, last);
  for (const { term, rest } of node.gaps) {
    const end = endBehindGap(rest, last + 1, walk);
    if (end !== -1) note(walk.found, term, first, end);
  }
  if (node.next === null && node.beginnings.length === 0) return;
  step(node, first, last + 1, walk);
  if (isArticleAt(last + 1, walk)) step(node, first, last + 2, walk);
}

function note(found: Map<number, WordRange[]>, term: number, first: number, last: number): void {
  const ranges = found.get(term);
  if (ranges === undefined) found.set(term, [[first, last]]);
  else ranges.push([first, last]);
}

function newNode(): Node {
  return { next: null, beginnings: NONE, terms: NONE, gaps: NONE, hasForms: false };
}

function extended<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item];
  list.push(item);
  return list;
}

function byFirst(instruments: readonly FoundInstrument[]): Sentence["instruments"] {
  const places = new Map<number, FoundInstrument[]>();
  for (const found of instruments) places.set(found.first, [...(places.get(found.first) ?? []), found]);
  return places;
}
