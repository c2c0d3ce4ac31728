import { endOf, GAP, type Sentence } from "./end-behind-gap.js";
import type { Phrase } from "./pattern-language.js";

/** What goes on behind a gap, and the term that it is of; in the order in which they were added. */
interface Behind {
  readonly order: number;
  readonly term: number;
  readonly rest: Phrase;
}

/** A term that a phrase behind the gap completes, with its last word. */
interface Ended extends Behind {
  readonly end: number;
}

const NONE: Ended[] = [];

/**
 * The phrases that go on behind the gap of one beginning («child .. violence», «child .. labour» and a hundred more), under what they
 * open with: a sentence asks only for those that its next words open.
 *
 * @example index.add(7, [{ kind: "lemma", value: "marriag" }]); index.ended(1, sentence) // [{ term: 7, end: 4, … }]
 */
export class GapIndex {
  private size = 0;
  private readonly lemmas = new Map<string, Behind[]>();
  private forms: Map<string, Behind[]> | null = null;
  /** Under the first two letters of what a word must begin with. */
  private openings: Map<string, Behind[]> | null = null;
  /** Instruments, and openings too short to be looked up. */
  private readonly others: Behind[] = [];

  add(term: number, rest: Phrase): void {
    this.listFor(rest).push({ order: this.size++, term, rest });
  }

  /** The terms whose rest begins within four words behind `last`, each with its nearest end, in the order in which they were added. */
  ended(last: number, sentence: Sentence): readonly Ended[] {
    const { words } = sentence;
    let ended = NONE;
    const most = Math.min(last + 1 + GAP, words.length - 1);
    for (let at = last + 1; at <= most; at++) {
      const { form, lemma } = words[at]!;
      ended = withEnds(ended, this.lemmas.get(lemma), at, sentence);
      if (this.forms !== null) ended = withEnds(ended, this.forms.get(form), at, sentence);
      if (this.openings !== null) ended = withEnds(ended, this.openings.get(form.slice(0, 2)), at, sentence);
      ended = withEnds(ended, this.others, at, sentence);
    }
    return ended.length > 1 ? ended.sort((a, b) => a.order - b.order) : ended;
  }

  private listFor([atom]: Phrase): Behind[] {
    if (atom?.kind === "lemma") return listIn(this.lemmas, atom.value);
    if (atom?.kind === "form") return listIn((this.forms ??= new Map()), atom.value);
    return atom?.kind === "prefix" && atom.value.length > 1 ? listIn((this.openings ??= new Map()), atom.value.slice(0, 2)) : this.others;
  }
}

function listIn(lists: Map<string, Behind[]>, key: string): Behind[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** Adds those that end in a phrase that begins at `at` and did not begin nearer. */
function withEnds(ended: Ended[], list: readonly Behind[] | undefined, at: number, sentence: Sentence): Ended[] {
  if (list === undefined) return ended;
  for (const { order, term, rest } of list) {
    const end = endOf(rest, 0, at, sentence);
    if (end === -1 || ended.some((nearer) => nearer.order === order)) continue;
    if (ended === NONE) ended = [];
    ended.push({ order, term, rest, end });
  }
  return ended;
}
