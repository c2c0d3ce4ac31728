import { outcomeWords } from "../../outcome-words.js";
import { reviewWords } from "../../reviews/review-words.js";
import type { Review, ReviewVerdict } from "../../../schema/review.js";
import type { How, Outcome } from "../../../schema/verdict.js";
import type { Card } from "./cards.js";
import { element } from "./element.js";

/** What a reviewer does with a finding. */
export interface Deciding {
  review(card: Card): Review | undefined;
  decide(card: Card, review: Review | null): void;
}

const BUTTONS: readonly (readonly [ReviewVerdict, string, string])[] = [
  ["accepted", "Accept", "a"],
  ["corrected", "Correct", "c"],
  ["rejected", "Reject", "r"],
];

/** Outcomes to correct to, in the words that people read. */
const CHOICES: readonly { readonly outcome: Outcome; readonly how: How | null }[] = [
  { outcome: "contradicted", how: null },
  { outcome: "partial", how: null },
  { outcome: "matched", how: "agreed" },
  { outcome: "matched", how: "conceded" },
  { outcome: "matched", how: "reported-done" },
  { outcome: "unaddressed", how: null },
];

/** Shows the decision on a finding, and the buttons to decide. */
export function showReview(card: Card, deciding: Deciding): void {
  const review = deciding.review(card);
  const buttons = BUTTONS.map(([verdict, words, key]) => {
    const button = element("button", { type: "button", "aria-pressed": String(review?.verdict === verdict), "aria-keyshortcuts": key, "data-verdict": verdict }, words);
    button.addEventListener("click", () => chooseVerdict(card, deciding, verdict));
    return button;
  });
  const note = element("button", { type: "button", class: "quiet", "aria-keyshortcuts": "n" }, review?.note === undefined || review.note === "" ? "Add a note" : "Change the note");
  note.addEventListener("click", () => editNote(card, deciding));
  const place = slot(card);
  place.replaceChildren(element("div", { class: "decide", role: "group", "aria-label": "Decide on this outcome" }, ...buttons, note));
  if (review !== undefined) place.prepend(element("p", { class: "decision" }, sentenceCase(reviewWords(review))));
  card.element.dataset["review"] = review?.verdict ?? "";
}

/** Accepts, rejects, or asks for the outcome that holds; the same verdict again takes it back. */
export function chooseVerdict(card: Card, deciding: Deciding, verdict: ReviewVerdict): void {
  const before = deciding.review(card);
  if (verdict === "corrected") return chooseOutcome(card, deciding);
  deciding.decide(card, before?.verdict === verdict ? null : { verdict, ...noteOf(before) });
}

function chooseOutcome(card: Card, deciding: Deciding): void {
  const before = deciding.review(card);
  const options = CHOICES.filter(({ outcome, how }) => outcome !== card.target.outcome || how !== card.how);
  const select = element("select", {}, ...options.map((choice, i) => element("option", { value: String(i) }, outcomeWords(choice))));
  const current = options.findIndex(({ outcome, how }) => outcome === before?.outcome && how === (before.how ?? null));
  if (current >= 0) select.selectedIndex = current;
  openEditor(card, deciding, "The outcome is", select, () => {
    const { outcome, how } = options[select.selectedIndex]!;
    deciding.decide(card, { verdict: "corrected", outcome, ...(how === null ? {} : { how }), ...noteOf(before) });
  });
}

/** Asks for a note; a finding that was not decided on is accepted with it. */
export function editNote(card: Card, deciding: Deciding): void {
  const before = deciding.review(card);
  const area = element("textarea", { rows: "2" });
  area.value = before?.note ?? "";
  openEditor(card, deciding, before === undefined ? "Note (accepts the outcome)" : "Note", area, () => {
    const { note: _, ...rest } = before ?? { verdict: "accepted" as const };
    deciding.decide(card, { ...rest, ...(area.value.trim() === "" ? {} : { note: area.value.trim() }) });
  });
}

/** One field with a button to keep it and one to leave; Escape leaves too. */
function openEditor(card: Card, deciding: Deciding, words: string, field: HTMLSelectElement | HTMLTextAreaElement, keep: () => void): void {
  const close = () => {
    showReview(card, deciding);
    card.element.focus({ preventScroll: true });
  };
  const done = () => {
    keep();
    close();
  };
  const buttons = [element("button", { type: "button" }, "Keep"), element("button", { type: "button", class: "quiet" }, "Leave")];
  buttons[0]!.addEventListener("click", done);
  buttons[1]!.addEventListener("click", close);
  const editor = element("div", { class: "editor" }, element("label", {}, element("span", {}, words), field), ...buttons);
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (field instanceof HTMLSelectElement ? event.target === field : event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      done();
    }
  });
  slot(card).replaceChildren(editor);
  field.focus();
}

function slot(card: Card): Element {
  return card.element.querySelector(".review")!;
}

function noteOf(review: Review | undefined): { note?: string } {
  return review?.note === undefined ? {} : { note: review.note };
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
