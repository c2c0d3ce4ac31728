import type { Fate } from "../schema/promise.js";
import type { Again } from "./find-again.js";
import type { Promised } from "./promised.js";

/** A promise beside a claim of a later document. */
export interface FollowedPair {
  readonly promised: Promised;
  readonly again: Again;
  /** Date of the later document. */
  readonly date: string;
}

/** What a rule found: a code that `wording.ts` turns into a sentence, with the values compared. */
export interface FateReason {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly unsure?: boolean;
}

/** A rule: which fate it finds, and what it says of a pair. Pure; null where the values give it nothing to say. */
export interface FateRule {
  readonly id: string;
  readonly fate: Exclude<Fate, "not-found">;
  readonly decide: (pair: FollowedPair) => FateReason | null;
}
