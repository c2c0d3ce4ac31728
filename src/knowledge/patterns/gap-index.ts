import { bitOf, COMMA, GAP, NO_ATOM, type Atom, type Phrase } from "./atoms.js";
import { endOf, WIDEST_GAP, type Sentence } from "./end-behind-gap.js";
import { readingOf, readingOfInstrument, type Reading } from "./reading.js";

/** What goes on behind a gap, and the node to which it leads; later ones have higher numbers. */
interface Behind {
  readonly node: number;
  readonly rest: Phrase;
}

/** The node to which a phrase behind the gap leads, with its last word. */
interface Ended {
  readonly node: number;
  readonly end: number;
}

const NONE: Ended[] = [];

/**
 * The phrases that go on behind the gap of one beginning («child .. violence», «child .. labour» and a hundred more), under what they
 * open with: a sentence asks only for those that its next words open.
 *
 * @example index.add(7, [atomOf("marriage")]); index.ended(1, sentence) // [{ node: 7, end: 4 }]
 */
export class GapIndex {
  private readonly openings = new Map<Atom, Behind[]>();
  /** Those that open with a sign. */
  private readonly signs: Behind[] = [];
  /** The bits of all openings. */
  private bits = 0;

  add(node: number, rest: Phrase): void {
    const opening = rest[0]!;
    this.bits |= bitOf(opening);
    const list = opening === COMMA || opening === GAP ? this.signs : this.openings.get(opening);
    if (list === undefined) this.openings.set(opening, [{ node, rest }]);
    else list.push({ node, rest });
  }

  /** Where phrases lead that begin within four words behind `last`, each with its nearest end, in the order in which they were added. */
  ended(last: number, sentence: Sentence): readonly Ended[] {
    const { words, instruments } = sentence;
    let ended = NONE;
    const most = Math.min(last + 1 + WIDEST_GAP, words.length - 1);
    for (let at = last + 1; at <= most; at++) {
      ended = this.withOpened(ended, readingOf(words[at]!), at, sentence);
      if (instruments.size > 0) for (const { id } of instruments.get(at) ?? NONE_FOUND) ended = this.withOpened(ended, readingOfInstrument(id), at, sentence);
    }
    return ended.length > 1 ? ended.sort((a, b) => a.node - b.node) : ended;
  }

  /** Adds those that one word may open. */
  private withOpened(ended: Ended[], { lemma, form, beginnings, bits }: Reading, at: number, sentence: Sentence): Ended[] {
    if ((this.bits & bits) === 0) return ended;
    let all = ended;
    if (lemma !== NO_ATOM) all = withEnds(all, this.openings.get(lemma), at, sentence);
    if (form !== NO_ATOM) all = withEnds(all, this.openings.get(form), at, sentence);
    for (const opening of beginnings) all = withEnds(all, this.openings.get(opening), at, sentence);
    return withEnds(all, this.signs, at, sentence);
  }
}

const NONE_FOUND: readonly never[] = [];

/** Adds those that end in a phrase that begins at `at` and did not begin nearer. */
function withEnds(ended: Ended[], list: readonly Behind[] | undefined, at: number, sentence: Sentence): Ended[] {
  if (list === undefined) return ended;
  for (const { node, rest } of list) {
    const end = endOf(rest, 0, at, sentence);
    if (end === -1 || ended.some((nearer) => nearer.node === node)) continue;
    if (ended === NONE) ended = [];
    ended.push({ node, end });
  }
  return ended;
}
