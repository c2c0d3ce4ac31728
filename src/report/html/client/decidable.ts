import type { AnyReview } from "../../reviews/review-words.js";

/** What a correction can say. */
export interface Choice {
  readonly words: string;
  readonly decision: Pick<AnyReview, "outcome" | "how" | "severity">;
}

/** What a reviewer decides on: a finding, or figures that do not agree. */
export interface Decidable {
  readonly element: HTMLElement;
  /** What a correction asks: «The outcome is». */
  readonly asks: string;
  /** What it may be corrected to. */
  readonly choices: readonly Choice[];
  /** What was decided; undefined where nothing was. */
  review(): AnyReview | undefined;
  /** Decides, or with null takes back. */
  decide(review: AnyReview | null): void;
}
