import type { Word } from "../../text/words.js";
import { isArticleAt, isParted, type FoundInstrument, type Sentence } from "./end-behind-gap.js";
import { FoundTerms, type WordRange } from "./found-terms.js";
import { GapIndex } from "./gap-index.js";
import type { Atom, Phrase } from "./pattern-language.js";

/** A place in the tree of phrases: what may follow, which terms end here, and what phrases go on behind a gap. */
interface Node {
  /** What follows by its lemma (or `#instrument`). Null while nothing does: most nodes are the end of a phrase, and a map for each would cost more than all else. */
  next: Map<string, Node> | null;
  /** What follows in exactly this form. */
  forms: Map<string, Node> | null;
  beginnings: [beginning: string, node: Node][];
  terms: number[];
  /** What goes on behind a gap; null where nothing does. */
  gaps: GapIndex | null;
}
/** The list that most nodes share; never written to. */
const NONE: never[] = [];

/** Where the first word of a phrase leads. */
interface Openings {
  readonly named: readonly Node[];
  readonly opened: readonly Node[];
}
const NOWHERE: Openings = { named: NONE, opened: NONE };

/** A sentence, what was found in it, and whether it names no instrument. */
interface Walk extends Sentence {
  readonly namesNone: boolean;
  readonly found: FoundTerms;
}

/**
 * Phrases of many terms in one tree, so that all of them are found in one walk over a sentence. From every word the walk
 * goes no further than the longest phrase, so time grows with the text alone.
 *
 * @example index.add(7, phrase); index.find(wordsOf("…"), []).get(7) // [[3, 4]]
 */
export class PhraseIndex {
  private readonly root = newNode();
  /** Nodes of the root's beginnings (`prohibit*`) under their first two letters. */
  private readonly openings = new Map<string, [string, Node][]>();
  /** Where each word leads from the root, once asked, under the number of its spelling. */
  private readonly known: (Openings | undefined)[] = [];
  private readonly found = new FoundTerms();

  /** @param commasPart a comma ends a phrase that does not write one */
  constructor(private readonly commasPart = false) {}

  add(term: number, phrase: Phrase): void {
    this.found.know(term);
    if (phrase[0]?.kind === "gap" || phrase.at(-1)?.kind === "gap") throw new Error("a phrase cannot begin or end with «..»");
    let node = this.root;
    let at = 0;
    for (; at < phrase.length && phrase[at]!.kind !== "gap"; at++) node = this.follow(node, phrase[at]!);
    if (at === phrase.length) node.terms = extended(node.terms, term);
    else (node.gaps ??= new GapIndex()).add(term, phrase.slice(at + 1));
  }

  /** The terms that stand in a sentence; they hold until the next call. */
  find(words: readonly Word[], instruments: readonly FoundInstrument[]): FoundTerms {
    this.found.clear();
    const namesNone = instruments.length === 0;
    const walk: Walk = { words, instruments: byFirst(instruments), found: this.found, commasPart: this.commasPart, namesNone };
    for (let at = 0; at < words.length; at++) {
      const openings = this.nodesAfter(words[at]!);
      if (openings === NOWHERE && namesNone) continue;
      const { named, opened } = openings;
      for (const node of named) arrive(node, at, at, walk);
      if (!namesNone) stepInstruments(this.root, at, at, walk);
      for (const node of opened) arrive(node, at, at, walk);
    }
    return walk.found;
  }

  /** Where the first word of a phrase leads: by its lemma or form, and by its beginning. */
  private nodesAfter(word: Word): Openings {
    const { spelling } = word;
    if (spelling === -1) return this.openingsOf(word);
    while (this.known.length <= spelling) this.known.push(undefined);
    return (this.known[spelling] ??= this.openingsOf(word));
  }

  private openingsOf({ form, lemma }: Word): Openings {
    const byLemma = this.root.next?.get(lemma);
    const byForm = this.root.forms?.get(form);
    const beginnings = this.openings.size === 0 ? NONE : (this.openings.get(form.slice(0, 2)) ?? NONE);
    if (byLemma === undefined && byForm === undefined && beginnings === NONE) return NOWHERE;
    const named = [byLemma, byForm].filter((node) => node !== undefined);
    const opened = beginnings.filter(([beginning]) => form.startsWith(beginning)).map(([, node]) => node);
    return named.length === 0 && opened.length === 0 ? NOWHERE : { named, opened };
  }

  private follow(from: Node, atom: Atom): Node {
    if (atom.kind === "gap") return from;
    if (atom.kind === "prefix" || atom.kind === "instruments") return this.followBeginning(from, atom.kind === "prefix" ? atom.value : `#${atom.value}`);
    const key = atom.kind === "instrument" ? `#${atom.value}` : atom.kind === "comma" ? "," : atom.value;
    const next = atom.kind === "form" ? (from.forms ??= new Map()) : (from.next ??= new Map());
    let node = next.get(key);
    if (node === undefined) next.set(key, (node = newNode()));
    return node;
  }

  private followBeginning(from: Node, beginning: string): Node {
    const isOpening = from === this.root && !beginning.startsWith("#");
    if (isOpening && beginning.length < 2) throw new Error(`a phrase cannot begin with «${beginning}*»: too short`);
    const list = isOpening ? (this.openings.get(beginning.slice(0, 2)) ?? []) : from.beginnings === NONE ? [] : from.beginnings;
    const known = list.find(([other]) => other === beginning);
    if (known !== undefined) return known[1];
    const node = newNode();
    list.push([beginning, node]);
    if (isOpening) this.openings.set(beginning.slice(0, 2), list);
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
  const byForm = node.forms?.get(word.form);
  if (byForm !== undefined) arrive(byForm, first, at, walk);
  for (const [beginning, next] of node.beginnings) if (word.form.startsWith(beginning)) arrive(next, first, at, walk);
  if (!walk.namesNone) stepInstruments(node, first, at, walk);
}

function stepInstruments(node: Node, first: number, at: number, walk: Walk): void {
  for (const { id, last } of walk.instruments.get(at) ?? []) {
    const byId = node.next?.get(`#${id}`);
    if (byId !== undefined) arrive(byId, first, last, walk);
    for (const [beginning, next] of node.beginnings) if (`#${id}`.startsWith(beginning)) arrive(next, first, last, walk);
  }
}

/** Notes the terms that end with the word `last`, and goes on behind it; one article may be passed over. */
function arrive(node: Node, first: number, last: number, walk: Walk): void {
  if (node.terms !== NONE) noteAll(node.terms, [first, last], walk);
  if (node.gaps !== null) for (const { term, end } of node.gaps.ended(last, walk)) walk.found.note(term, [first, end]);
  if (node.next === null && node.forms === null && node.beginnings.length === 0) return;
  const behind = isParted(last + 1, walk) ? node.next?.get(",") : node;
  if (behind === undefined) return;
  step(behind, first, last + 1, walk);
  if (isArticleAt(last + 1, walk)) step(behind, first, last + 2, walk);
}

/** Hundreds of terms may end with one word: they share its place. */
function noteAll(terms: readonly number[], range: WordRange, { found }: Walk): void {
  for (const term of terms) found.note(term, range);
}

function newNode(): Node {
  return { next: null, forms: null, beginnings: NONE, terms: NONE, gaps: null };
}

function extended<Item>(list: Item[], item: Item): Item[] {
  if (list === NONE) return [item];
  list.push(item);
  return list;
}

const NO_INSTRUMENTS: Sentence["instruments"] = new Map();

function byFirst(instruments: readonly FoundInstrument[]): Sentence["instruments"] {
  if (instruments.length === 0) return NO_INSTRUMENTS;
  const places = new Map<number, FoundInstrument[]>();
  for (const found of instruments) places.set(found.first, [...(places.get(found.first) ?? []), found]);
  return places;
}
