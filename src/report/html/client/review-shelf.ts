import type { AnyReview } from "../../reviews/review-words.js";
import type { Lapsed, Placed } from "../../reviews/place-reviews.js";

/** Reviews of one kind: of findings, or of figures. */
export interface ReviewShelf<Target, Entry> {
  get(id: string): Entry | undefined;
  /** Sets or, with null, takes back. */
  set(target: Target, review: AnyReview | null): void;
  /** Adds entries where they still hold. */
  add(entries: readonly Entry[]): { kept: number; lapsed: number };
  /** All, those that lapsed too: the draft may turn back. */
  all(): Entry[];
  readonly lapsed: readonly Lapsed<Entry, Target>[];
  readonly count: number;
}

/** What a shelf must know of its kind. */
export interface ShelfKind<Target, Entry> {
  readonly place: (entries: readonly Entry[]) => Placed<Entry, Target>;
  readonly idOf: (entry: Entry) => string;
  readonly entryOf: (target: Target, review: AnyReview) => Entry;
  /** The entry under the id that its target has now. */
  readonly renamed: (entry: Entry, id: string) => Entry;
}

export function openShelf<Target extends { readonly id: string }, Entry>(
  targets: readonly Target[],
  { place, idOf, entryOf, renamed }: ShelfKind<Target, Entry>,
): ReviewShelf<Target, Entry> {
  const kept = new Map<string, Entry>();
  let lapsed: readonly Lapsed<Entry, Target>[] = [];
  return {
    get: (id) => kept.get(id),
    set: (target, review) => {
      if (review === null) kept.delete(target.id);
      else kept.set(target.id, entryOf(target, review));
    },
    add: (entries) => {
      const placed = place(entries);
      for (const [id, entry] of placed.kept) kept.set(id, renamed(entry, id));
      lapsed = [...lapsed.filter((one) => !placed.lapsed.some(({ entry }) => idOf(entry) === idOf(one.entry))), ...placed.lapsed];
      return { kept: placed.kept.size, lapsed: placed.lapsed.length };
    },
    all: () => [...targets.flatMap(({ id }) => kept.get(id) ?? []), ...lapsed.map(({ entry }) => entry)],
    get lapsed() {
      return lapsed;
    },
    get count() {
      return kept.size;
    },
  };
}
