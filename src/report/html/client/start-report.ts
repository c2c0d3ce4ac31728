import type { AnyReview } from "../../reviews/review-words.js";
import type { PageData } from "../page-data.js";
import { readCards } from "./cards.js";
import { decideOnFigures, decideOnFinding, type Decided } from "./decide-on.js";
import { drawTopics } from "./draw-topics.js";
import { byId } from "./element.js";
import { exchangeFiles } from "./exchange-files.js";
import { readFigureCards } from "./figure-cards.js";
import { followFilters } from "./follow-filters.js";
import { keepName } from "./keep-name.js";
import { openForPrint } from "./open-for-print.js";
import { showReview } from "./review-panel.js";
import { openReviewStore, type ReviewStore } from "./review-store.js";
import { showCounts } from "./show-counts.js";
import { markCurrent, workKeys } from "./work-keys.js";

/** Narrow screens begin with the panel folded. */
const NARROW = "(max-width: 900px)";

/**
 * Brings the view that `renderReport` wrote into this document to life.
 *
 * @param until when the view goes, so that what listens to the whole page stops; never by default
 * @returns the decisions, as they are made
 */
export function startReport(until: AddEventListenerOptions = {}): ReviewStore {
  const data = JSON.parse(byId("report-data").textContent) as PageData;
  const [cards, figures] = [readCards(byId("list")), readFigureCards(byId("report"))];
  const store = openReviewStore(
    data,
    cards.map(({ target }) => target),
    figures.map(({ target }) => target),
  );
  const reviewer = byId<HTMLInputElement>("reviewer");

  const refresh = () => {
    showCounts(cards, figures, store);
    drawTopics(cards, store);
  };
  const decided: Decided = (item, review) => {
    store.keep();
    showReview(item);
    refresh();
    say(review === null ? "Decision taken back" : `Outcome ${review.verdict}`);
  };
  const sign = (review: AnyReview) => signed(review, reviewer.value.trim());
  const ofFigures = figures.map((card) => decideOnFigures(card, store, sign, decided));
  const ofFindings = cards.map((card) => decideOnFinding(card, store, sign, decided));
  const items = [...ofFigures, ...ofFindings];
  for (const item of items) showReview(item);
  refresh();

  if (matchMedia(NARROW).matches) document.querySelector<HTMLDetailsElement>(".panel-fold")!.open = false;
  byId("reviewing").hidden = false;
  keepName(reviewer, "rapporteur:reviewer");
  const list = followFilters(cards, store, until);
  exchangeFiles(store, (words) => {
    for (const item of items) showReview(item);
    refresh();
    list.refresh();
    say(words);
  });
  workKeys(() => items.filter(({ element }) => !element.hidden), until);
  markCurrent(byId("report"));
  openForPrint(until);
  return store;
}

/** Who decides is who is named now. */
function signed({ by: _, ...review }: AnyReview, by: string): AnyReview {
  return by === "" ? review : { ...review, by };
}

/** Tells a reader who does not see the page what happened. */
function say(words: string): void {
  byId("spoken").textContent = words;
}
