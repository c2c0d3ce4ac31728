import { bitOf, GAP, writtenAs, type Atom, type Phrase } from "./atoms.js";
import { Edges } from "./edges.js";
import { GapIndex } from "./gap-index.js";
import { layOut, type Lists } from "../../text/lists.js";

/** The node at which all phrases begin. */
export const ROOT = 0;
const NONE: readonly number[] = [];
/** At least so long is `prohibit*` at the beginning of a phrase, with its star. */
const SHORTEST_OPENING = 3;

/** Phrases of one place of an alternative: the aliases of a concept, or a single one. */
export type Choices = readonly Phrase[];

/** Where a phrase leads: to a node, or from one over a gap to what follows there. */
type End = number | { readonly node: number; readonly rest: Phrase };

/**
 * Phrases of many terms in one tree: what may follow each node, which terms end there, and what goes on from there behind a gap. Nodes
 * are numbers, and all they have lies in lists under these.
 *
 * @example tree.add(7, [[[atomOf("child")]], [[atomOf("labour")], [atomOf("work")]]]) // «child labour» and «child work» show term 7
 */
export class PhraseTree {
  readonly edges = new Edges();
  /** Of each node: the bits of the atoms that may follow, and what goes on behind a gap. */
  readonly bits: number[] = [0];
  readonly gaps: (GapIndex | null)[] = [null];
  /** Each term that ends somewhere, beside the node where. */
  private readonly terms: number[] = [];
  private readonly ends: number[] = [];
  /** Where choices lead from the root: many phrases begin with the same concept. */
  private readonly entered = new Map<Choices, readonly End[]>();

  /**
   * Enters all phrases that take one choice from each place.
   *
   * @throws {Error} for a phrase that begins or ends with a gap, or begins with less than two letters and a star
   */
  add(term: number, places: readonly Choices[]): void {
    const [opening, ...others] = places;
    let ends = this.enter(opening!);
    for (const choices of others) ends = ends.flatMap((end) => choices.map((phrase) => this.follow(end, phrase)));
    for (const end of ends) this.endAt(end, term);
  }

  /** The nodes that lie behind any of these beginnings of words, in the order in which they were entered. */
  openedBy(node: number, beginnings: readonly Atom[]): readonly number[] {
    let found = NONE;
    for (const beginning of beginnings) {
      const next = this.edges.get(node, beginning);
      if (next !== 0) found = [...found, next];
    }
    return found.length > 1 ? [...found].sort((a, b) => a - b) : found;
  }

  /** Which terms end where, when all phrases are entered. */
  nodeTerms(): Lists {
    return layOut(this.ends, this.terms, this.bits.length);
  }

  private enter(opening: Choices): readonly End[] {
    if (opening.length === 1) return [this.follow(ROOT, opening[0]!)];
    let ends = this.entered.get(opening);
    if (ends === undefined) this.entered.set(opening, (ends = opening.map((phrase) => this.follow(ROOT, phrase))));
    return ends;
  }

  private follow(from: End, phrase: Phrase): End {
    if (typeof from !== "number") return { node: from.node, rest: [...from.rest, ...phrase] };
    let node = from;
    for (let at = 0; at < phrase.length; at++) {
      if (phrase[at] === GAP) return { node, rest: phrase.slice(at + 1) };
      node = this.childOf(node, phrase[at]!);
    }
    return node;
  }

  private childOf(node: number, atom: Atom): number {
    const known = this.edges.get(node, atom);
    if (known !== 0) return known;
    const word = writtenAs(atom);
    if (node === ROOT && word.length < SHORTEST_OPENING && word.endsWith("*")) throw new Error(`a phrase cannot begin with «${word}»: too short`);
    const child = this.newNode();
    this.bits[node]! |= bitOf(atom);
    this.edges.set(node, atom, child);
    return child;
  }

  /** What goes on behind a gap ends at a node of its own, to which no edge leads. */
  private endAt(end: End, term: number): void {
    this.terms.push(term);
    if (typeof end === "number") this.ends.push(end);
    else {
      const { node, rest } = end;
      if (node === ROOT || rest.length === 0 || rest.at(-1) === GAP) throw new Error("a phrase cannot begin or end with «..»");
      const last = this.newNode();
      this.ends.push(last);
      (this.gaps[node] ??= new GapIndex()).add(last, rest);
    }
  }

  private newNode(): number {
    this.gaps.push(null);
    return this.bits.push(0) - 1;
  }
}
