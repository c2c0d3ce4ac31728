import type { Card } from "./cards.js";
import { plain } from "./cards.js";
import type { ReviewStore } from "./review-store.js";
import { outcomeThatStands } from "../../reviews/outcome-that-stands.js";

/** What findings are filtered by: names of the form, each with the values that are accepted. */
export type FilterState = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the part of an address behind «#?»; null for an address that is no filter. */
export function readAddress(hash: string): FilterState | null {
  if (!hash.startsWith("#?")) return null;
  const state = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(hash.slice(2))) if (value !== "") state.set(name, (state.get(name) ?? new Set<string>()).add(value));
  return state;
}

/** The address of a filter. */
export function writeAddress(state: FilterState): string {
  const pairs = [...state].flatMap(([name, values]) => [...values].map((value) => [name, value]));
  return pairs.length === 0 ? "" : `#?${new URLSearchParams(pairs).toString()}`;
}

/** Whether a finding fits every name of a filter, by one of its values. */
export function fits(card: Card, state: FilterState, store: ReviewStore): boolean {
  for (const [name, accepted] of state) if (![...accepted].some((value) => has(card, name, value, store))) return false;
  return true;
}

function has(card: Card, name: string, value: string, store: ReviewStore): boolean {
  if (name === "q")
    return plain(value)
      .split(" ")
      .every((word) => card.words().includes(word));
  if (name === "outcome") return outcomeOf(card, store) === value;
  if (name === "review") return reviewState(card, store).has(value);
  return card.values[name]?.has(value) === true;
}

/** The outcome that stands: the reviewer's where one was given. */
function outcomeOf({ target, how }: Card, store: ReviewStore): string | undefined {
  const review = store.findings.get(target.id);
  return outcomeThatStands({ outcome: target.outcome, how, ...(review === undefined ? {} : { review }) })?.outcome;
}

function reviewState({ target, needsReview }: Card, store: ReviewStore): ReadonlySet<string> {
  const review = store.findings.get(target.id);
  if (review !== undefined) return new Set([review.verdict]);
  return new Set(needsReview ? ["needed", "open"] : ["open"]);
}
