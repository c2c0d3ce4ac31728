import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Tone } from "../../knowledge/words/tones.js";
import type { Claim } from "../../schema/assertion.js";
import type { ReadingMode } from "../../schema/reading.js";
import type { Word } from "../../text/words.js";

/** How a sentence as a whole speaks: of what is, of what is asked for, of what is planned. */
export type Mood = Extract<ReadingMode, "is" | "asked" | "planned">;

/** What is known of a sentence beside its words: its mood, the tone of its act, and which of two equally plain states to read. */
export interface Manner {
  readonly mood: Mood;
  readonly tone: Tone | null;
  /** Whether the finding is praise («The Committee welcomed …»): the verb of praise stands before the first word. */
  readonly praised: boolean;
  readonly favour: "worse" | "better";
  /** How a claim speaks by its main verb; null of a finding. */
  readonly told: Pick<Claim, "act" | "status"> | null;
}

/** The clause in which a matter stands. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the matter's own words begin in it. */
  readonly at: number | null;
  /** So many words open it by naming what it speaks of. */
  readonly opening: number;
}

/** A state, how the words stand to it, and which words show it; none where it is implied. */
export interface Standing {
  readonly rank: number;
  readonly mode: ReadingMode;
  readonly range: WordRange | null;
}
