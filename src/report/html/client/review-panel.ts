import { capitalised } from "../../capitalised.js";
import { reviewWords, type AnyReview } from "../../reviews/review-words.js";
import type { ReviewVerdict } from "../../../schema/review.js";
import type { Decidable } from "./decidable.js";
import { element } from "./element.js";

const BUTTONS: readonly (readonly [ReviewVerdict, string, string])[] = [
  ["accepted", "Accept", "a"],
  ["corrected", "Correct", "c"],
  ["rejected", "Reject", "r"],
];

/** Shows the decision, and the buttons to decide. */
export function showReview(item: Decidable): void {
  const review = item.review();
  const buttons = BUTTONS.map(([verdict, words, key]) => {
    const button = element(
      "button",
      { type: "button", "aria-pressed": String(review?.verdict === verdict), "aria-keyshortcuts": key, "data-verdict": verdict },
      words,
    );
    button.addEventListener("click", () => chooseVerdict(item, verdict));
    return button;
  });
  const note = element(
    "button",
    { type: "button", class: "quiet", "aria-keyshortcuts": "n" },
    review?.note === undefined || review.note === "" ? "Add a note" : "Change the note",
  );
  note.addEventListener("click", () => editNote(item));
  const place = slot(item);
  place.replaceChildren(element("div", { class: "decide", role: "group", "aria-label": "Decide on this" }, ...buttons, note));
  if (review !== undefined) place.prepend(element("p", { class: "decision" }, capitalised(reviewWords(review))));
  item.element.dataset["review"] = review?.verdict ?? "";
}

/** Accepts, rejects, or asks for what holds; the same verdict again takes it back. */
export function chooseVerdict(item: Decidable, verdict: ReviewVerdict): void {
  const before = item.review();
  if (verdict === "corrected") return correct(item);
  item.decide(before?.verdict === verdict ? null : { verdict, ...noteOf(before) });
}

function correct(item: Decidable): void {
  const { choices, asks } = item;
  const before = item.review();
  const select = element("select", {}, ...choices.map(({ words }, i) => element("option", { value: String(i) }, words)));
  const current = choices.findIndex(
    ({ decision: { outcome, how, severity } }) =>
      before?.verdict === "corrected" && outcome === before.outcome && how === before.how && severity === before.severity,
  );
  if (current >= 0) select.selectedIndex = current;
  openEditor(item, asks, select, () => item.decide({ verdict: "corrected", ...choices[select.selectedIndex]!.decision, ...noteOf(before) }));
}

/** Asks for a note; what was not decided on is accepted with it. */
export function editNote(item: Decidable): void {
  const before = item.review();
  const area = element("textarea", { rows: "2" });
  area.value = before?.note ?? "";
  openEditor(item, before === undefined ? "Note (accepts what is said)" : "Note", area, () => {
    const { note: _, ...rest } = before ?? { verdict: "accepted" as const };
    item.decide({ ...rest, ...(area.value.trim() === "" ? {} : { note: area.value.trim() }) });
  });
}

/** One field with a button to keep it and one to leave; Escape leaves too. */
function openEditor(item: Decidable, words: string, field: HTMLSelectElement | HTMLTextAreaElement, keep: () => void): void {
  const close = () => {
    showReview(item);
    item.element.focus({ preventScroll: true });
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
  slot(item).replaceChildren(editor);
  field.focus();
}

function slot({ element: place }: Decidable): Element {
  return place.querySelector(".review")!;
}

function noteOf(review: AnyReview | undefined): { note?: string } {
  return review?.note === undefined ? {} : { note: review.note };
}
