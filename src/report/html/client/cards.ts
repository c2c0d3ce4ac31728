import type { ReviewTarget } from "../../reviews/review-target.js";
import type { How, Outcome } from "../../../schema/verdict.js";

/** A finding of the page, as the script sees it. */
export interface Card {
  readonly element: HTMLElement;
  readonly target: ReviewTarget;
  readonly how: How | null;
  readonly needsReview: boolean;
  /** Values by the names of the form: act, speaker, topic, document, since. */
  readonly values: Readonly<Record<string, ReadonlySet<string>>>;
  /** All words of it, lower case; read when they are searched for. */
  words(): string;
}

/** All findings of the page, in its order. Their words are read while the page rests, so that the first search need not wait. */
export function readCards(root: ParentNode): Card[] {
  const cards = [...root.querySelectorAll<HTMLElement>("article.finding")].map(readCard);
  let next = 0;
  const readOn = (deadline: IdleDeadline) => {
    while (next < cards.length && deadline.timeRemaining() > 1) cards[next++]!.words();
    if (next < cards.length) requestIdleCallback(readOn);
  };
  if ("requestIdleCallback" in window) requestIdleCallback(readOn);
  return cards;
}

function readCard(element: HTMLElement): Card {
  const data = element.dataset;
  let words: string | null = null;
  return {
    element,
    target: {
      id: decodeURIComponent(data["id"]!),
      words: data["words"]!,
      claimWords: data["claimWords"] === "" ? null : data["claimWords"]!,
      outcome: data["outcome"] as Outcome,
    },
    how: data["how"] === "" ? null : (data["how"] as How),
    needsReview: "needsReview" in data,
    values: Object.fromEntries(["act", "speaker", "topic", "document", "since"].map((name) => [name, valuesOf(data[name])])),
    words: () => (words ??= plain(element.textContent)),
  };
}

function valuesOf(list: string | undefined): ReadonlySet<string> {
  return new Set(
    (list ?? "")
      .split(" ")
      .filter((part) => part !== "")
      .map(decodeURIComponent),
  );
}

/** Text as it is searched: lower case, straight quotation marks, single blanks. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}
