import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import type { FoundTerms, WordRange } from "../patterns/found-terms.js";
import { matterById, matters, type Matter, type ScaleState } from "./matters.js";
import { fitsOf, PatternIndex, type CompiledPattern } from "../patterns/pattern-index.js";

/** Words that show a state of a matter's scale: the rank of the state, and their places. */
export interface StateCue {
  readonly rank: number;
  /** As the table writes it. */
  readonly pattern: string;
  readonly ranges: readonly WordRange[];
}

/** A cue of one scale, and the rank of its state. */
interface RankedCue {
  readonly rank: number;
  readonly pattern: CompiledPattern;
}

/** The cues of many scales over one index; what was found of the words asked last is kept, since a sentence shows several matters. */
class CueTable {
  private readonly index = new PatternIndex(concepts);
  private readonly patterns = new Map<string, CompiledPattern>();
  private asked: readonly Word[] | null = null;
  private found: FoundTerms | null = null;
  private readonly cuesOf = once((scale: readonly ScaleState[]): readonly RankedCue[] =>
    scale.flatMap(({ cues }, rank) => cues.map((cue) => ({ rank, pattern: this.patterns.get(cue)! }))),
  );

  constructor(rows: readonly Matter[]) {
    for (const { scale } of rows)
      for (const { cues } of scale ?? []) for (const cue of cues) if (!this.patterns.has(cue)) this.patterns.set(cue, this.index.compile(cue));
  }

  find(scale: readonly ScaleState[], words: readonly Word[]): StateCue[] {
    const found = this.foundIn(words);
    return this.cuesOf(scale)
      .filter(({ pattern }) => found.has(pattern.trigger) && found.has(pattern.also))
      .sort((a, b) => found.placeOf(a.pattern.trigger) - found.placeOf(b.pattern.trigger))
      .flatMap(({ rank, pattern }) => fitsOf(pattern, found).map((ranges) => ({ rank, pattern: pattern.source, ranges })));
  }

  private foundIn(words: readonly Word[]): FoundTerms {
    if (words !== this.asked || this.found === null) this.found = this.index.find(words, []);
    this.asked = words;
    return this.found;
  }
}

let ours: CueTable | null = null;
/** The cues of a matter that a caller brought. */
const theirs = once((matter: Matter) => new CueTable([matter]));

/**
 * The states of a matter's scale that words show, in the order of the words. The cues of all our matters are compiled together at
 * the first call.
 *
 * @param words of a clause; asked again for another matter, the same array costs no second walk
 * @example findStateCues(matterById("death-penalty-abolition")!, wordsOf("was abolished"))[0]?.rank
 */
export function findStateCues(matter: Matter, words: readonly Word[]): StateCue[] {
  if (matter.scale === null) return [];
  const table = matterById(matter.id) === matter ? (ours ??= new CueTable(matters)) : theirs(matter);
  return table.find(matter.scale, words);
}
