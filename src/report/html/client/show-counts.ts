import { standingSeverity } from "../../reviews/standing-severity.js";
import type { Card } from "./cards.js";
import { byId, element } from "./element.js";
import type { FigureCard } from "./figure-cards.js";
import { fits, readAddress } from "./filter-state.js";
import type { ReviewStore } from "./review-store.js";

/** Counts beside links and boxes follow the reviewer: what is decided is no longer to be reviewed. */
export function showCounts(cards: readonly Card[], figures: readonly FigureCard[], store: ReviewStore): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-count]")) {
    const filter = readAddress(place.dataset["count"]!);
    if (filter !== null) place.textContent = String(cards.filter((card) => fits(card, filter, store)).length);
  }
  for (const place of document.querySelectorAll<HTMLElement>("[data-figures]")) {
    const severities = place.dataset["figures"]!.split(" ");
    place.textContent = String(figures.filter(({ target }) => severities.includes(severityOf(target, store) ?? "")).length);
  }
  for (const number of document.querySelectorAll(".agenda .number")) number.closest("li")!.classList.toggle("none", number.textContent === "0");
  byId("review-progress").textContent = progressWords(cards, figures, store);
  byId("lapsed").replaceChildren(...lapsedNote(store.lapsed()));
}

function severityOf({ id, severity }: FigureCard["target"], store: ReviewStore) {
  const review = store.figures.get(id);
  return standingSeverity({ severity, ...(review === undefined ? {} : { review }) });
}

function progressWords(cards: readonly Card[], figures: readonly FigureCard[], store: ReviewStore): string {
  const parts = [
    { done: store.findings.count, of: cards.length, what: "findings" },
    { done: store.figures.count, of: figures.length, what: "figures" },
  ].filter(({ of }) => of > 0);
  return `${parts.map(({ done, of, what }) => `${done} of ${of} ${what}`).join(", ") || "nothing"} reviewed`;
}

/** Reviews of an earlier draft that no longer hold, with why. */
function lapsedNote(lapsed: readonly string[]): Node[] {
  if (lapsed.length === 0) return [];
  const words = `${lapsed.length} ${lapsed.length === 1 ? "review does" : "reviews do"} not fit this draft`;
  return [element("details", { class: "lapsed" }, element("summary", {}, words), element("ul", {}, ...lapsed.map((line) => element("li", {}, line))))];
}
