import { outcomeWords } from "../../outcome-words.js";
import type { AnyReview } from "../../reviews/review-words.js";
import { severityOrder, severityWords } from "../../severity-words.js";
import type { How, Outcome } from "../../../schema/verdict.js";
import type { Card } from "./cards.js";
import type { Decidable } from "./decidable.js";
import type { FigureCard } from "./figure-cards.js";
import type { ReviewStore } from "./review-store.js";

/** Outcomes to correct to, in the words that people read. */
const OUTCOMES: readonly { readonly outcome: Outcome; readonly how?: How }[] = [
  { outcome: "contradicted" },
  { outcome: "partial" },
  { outcome: "matched", how: "agreed" },
  { outcome: "matched", how: "conceded" },
  { outcome: "matched", how: "reported-done" },
  { outcome: "unaddressed" },
];

/** Told of each decision, after it is kept; null is one taken back. */
export type Decided = (item: Decidable, review: AnyReview | null) => void;

/** A finding as something to decide on. */
export function decideOnFinding(
  { element, target, how }: Card,
  { findings }: ReviewStore,
  sign: (review: AnyReview) => AnyReview,
  decided: Decided,
): Decidable {
  const choices = OUTCOMES.filter((choice) => choice.outcome !== target.outcome || (choice.how ?? null) !== how).map((decision) => ({
    words: outcomeWords({ outcome: decision.outcome, how: decision.how ?? null }),
    decision,
  }));
  const item: Decidable = {
    element,
    asks: "The outcome is",
    choices,
    review: () => findings.get(target.id),
    decide: (review) => {
      findings.set(target, review === null ? null : sign(review));
      decided(item, review);
    },
  };
  return item;
}

/** Figures that do not agree likewise. */
export function decideOnFigures(
  { element, target }: FigureCard,
  { figures }: ReviewStore,
  sign: (review: AnyReview) => AnyReview,
  decided: Decided,
): Decidable {
  const choices = severityOrder
    .filter((severity) => severity !== target.severity)
    .map((severity) => ({ words: severityWords(severity), decision: { severity } }));
  const item: Decidable = {
    element,
    asks: "It is",
    choices,
    review: () => figures.get(target.id),
    decide: (review) => {
      figures.set(target, review === null ? null : sign(review));
      decided(item, review);
    },
  };
  return item;
}
