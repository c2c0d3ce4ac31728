import { lapseWords } from "../../reviews/place-reviews.js";
import type { Card } from "./cards.js";
import { byId, element } from "./element.js";
import { fits, readAddress } from "./filter-state.js";
import type { ReviewStore } from "./review-store.js";

/** Counts beside links and boxes follow the reviewer: what is decided is no longer to be reviewed. */
export function showCounts(cards: readonly Card[], store: ReviewStore): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-count]")) {
    const filter = readAddress(place.dataset["count"]!);
    if (filter !== null) place.textContent = String(cards.filter((card) => fits(card, filter, store)).length);
  }
  byId("review-progress").textContent = `${store.count} of ${cards.length} reviewed`;
  byId("lapsed").replaceChildren(...lapsedNote(store));
}

/** Reviews of an earlier draft that no longer hold, with why. */
function lapsedNote({ lapsed }: ReviewStore): Node[] {
  if (lapsed.length === 0) return [];
  const words = `${lapsed.length} ${lapsed.length === 1 ? "review does" : "reviews do"} not fit this draft`;
  const rows = lapsed.map(({ entry, why }) => element("li", {}, `${entry.finding}: ${entry.verdict}; ${lapseWords[why]}.`));
  return [element("details", { class: "lapsed" }, element("summary", {}, words), element("ul", {}, ...rows))];
}
