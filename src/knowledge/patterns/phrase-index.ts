import type { Word } from "../../text/words.js";
import { COMMA, NO_ATOM, type Atom } from "./atoms.js";
import type { FoundInstrument, Sentence } from "./end-behind-gap.js";
import { FoundTerms } from "./found-terms.js";
import { ROOT, PhraseTree, type Choices } from "./phrase-tree.js";
import { readingOf, readingOfInstrument, type Reading } from "./reading.js";

/** A sentence, the tree to find its phrases in, what was found of them, and whether it names no instrument. */
interface Walk extends Sentence {
  readonly tree: PhraseTree;
  readonly namesNone: boolean;
  readonly found: FoundTerms;
}

/** Where the first word of a phrase leads: by its lemma or form, and by its beginning. */
interface Openings {
  readonly named: readonly number[];
  readonly opened: readonly number[];
}
const NOWHERE: Openings = { named: [], opened: [] };

/**
 * Phrases of many terms in one tree, so that all of them are found in one walk over a sentence. From every word the walk
 * goes no further than the longest phrase, so time grows with the text alone.
 *
 * @example index.add(7, [[phrase]]); index.find(wordsOf("…"), []).at(7) // [[3, 4]]
 */
export class PhraseIndex {
  private readonly tree = new PhraseTree();
  private terms = 0;
  /** Of each spelling, once asked, where it leads. */
  private readonly known: (Openings | null)[] = [];
  private found: FoundTerms | null = null;

  /** @param commasPart a comma ends a phrase that does not write one */
  constructor(private readonly commasPart = false) {}

  /** Enters the phrases that take one choice from each place; terms are numbered from 0. */
  add(term: number, places: readonly Choices[]): void {
    this.terms = Math.max(this.terms, term + 1);
    this.tree.add(term, places);
  }

  /** The terms that stand in a sentence; they hold until the next call. After the first call, none is added. */
  find(words: readonly Word[], instruments: readonly FoundInstrument[]): FoundTerms {
    const { tree, commasPart } = this;
    const found = (this.found ??= new FoundTerms(tree.nodeTerms(), this.terms));
    found.clear();
    const namesNone = instruments.length === 0;
    const walk: Walk = { words, instruments: byFirst(instruments), found, commasPart, namesNone, tree };
    const { known } = this;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const openings = known[word.spelling] ?? this.nodesAfter(word);
      if (openings === NOWHERE && namesNone) continue;
      const { named, opened } = openings;
      for (const node of named) arrive(node, at, at, walk);
      if (!namesNone) goByInstruments(ROOT, at, at, walk);
      for (const node of opened) arrive(node, at, at, walk);
    }
    return found;
  }

  private nodesAfter(word: Word): Openings {
    const { spelling } = word;
    if (spelling === -1) return this.openingsOf(word);
    while (this.known.length <= spelling) this.known.push(null);
    return (this.known[spelling] ??= this.openingsOf(word));
  }

  private openingsOf(word: Word): Openings {
    const { lemma, form, beginnings, bits } = readingOf(word);
    if ((this.tree.bits[ROOT]! & bits) === 0) return NOWHERE;
    const named = [this.tree.edges.get(ROOT, lemma), this.tree.edges.get(ROOT, form)].filter((node) => node !== 0);
    const opened = this.tree.openedBy(ROOT, beginnings);
    return named.length === 0 && opened.length === 0 ? NOWHERE : { named, opened };
  }
}

/** Goes on from a node with the word (or instrument) at `at`. */
function step(node: number, reading: Reading, first: number, at: number, walk: Walk): void {
  if ((walk.tree.bits[node]! & reading.bits) !== 0) {
    goByName(node, reading, first, at, walk);
    goByBeginnings(node, reading.beginnings, first, at, walk);
  }
  if (!walk.namesNone) goByInstruments(node, first, at, walk);
}

function goByName(node: number, { lemma, form }: Reading, first: number, last: number, walk: Walk): void {
  const { edges } = walk.tree;
  const byLemma = lemma === NO_ATOM ? 0 : edges.get(node, lemma);
  if (byLemma !== 0) arrive(byLemma, first, last, walk);
  const byForm = form === NO_ATOM ? 0 : edges.get(node, form);
  if (byForm !== 0) arrive(byForm, first, last, walk);
}

function goByBeginnings(node: number, beginnings: readonly Atom[], first: number, last: number, walk: Walk): void {
  if (beginnings.length > 0) for (const next of walk.tree.openedBy(node, beginnings)) arrive(next, first, last, walk);
}

function goByInstruments(node: number, first: number, at: number, walk: Walk): void {
  for (const { id, last } of walk.instruments.get(at) ?? []) {
    const reading = readingOfInstrument(id);
    goByName(node, reading, first, last, walk);
    goByBeginnings(node, reading.beginnings, first, last, walk);
  }
}

/** Notes the terms that end with the word `last`, and goes on behind it; one article may be passed over. */
function arrive(node: number, first: number, last: number, walk: Walk): void {
  const { tree, found } = walk;
  found.note(node, first, last);
  const gaps = tree.gaps[node]!;
  if (gaps !== null) for (const { node: other, end } of gaps.ended(last, walk)) found.note(other, first, end);
  const word = walk.words[last + 1];
  if (tree.bits[node] === 0 || word === undefined) return;
  const next = walk.commasPart && word.parted ? tree.edges.get(node, COMMA) : node;
  if (next === 0) return;
  const reading = readingOf(word);
  step(next, reading, first, last + 1, walk);
  const behind = reading.isArticle ? walk.words[last + 2] : undefined;
  if (behind !== undefined) step(next, readingOf(behind), first, last + 2, walk);
}

const NO_INSTRUMENTS: Sentence["instruments"] = new Map();

function byFirst(instruments: readonly FoundInstrument[]): Sentence["instruments"] {
  if (instruments.length === 0) return NO_INSTRUMENTS;
  const places = new Map<number, FoundInstrument[]>();
  for (const found of instruments) places.set(found.first, [...(places.get(found.first) ?? []), found]);
  return places;
}
