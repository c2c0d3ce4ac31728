import type { AnyReview } from "../../reviews/review-words.js";
import type { PageData } from "../page-data.js";
import { type Card, readCards } from "./cards.js";
import type { Decidable } from "./decidable.js";
import { decideOnFigures, decideOnFinding, type Decided } from "./decide-on.js";
import { drawTopics } from "./draw-topics.js";
import { byId } from "./element.js";
import { exchangeFiles } from "./exchange-files.js";
import { type FigureCard, readFigureCards } from "./figure-cards.js";
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
  const cards: Cards = { findings: readCards(byId("list")), figures: readFigureCards(byId("report")) };
  const store = openReviewStore(
    data,
    cards.findings.map(({ target }) => target),
    cards.figures.map(({ target }) => target),
  );
  const { items, refresh } = startDeciding(cards, store);
  if (matchMedia(NARROW).matches) document.querySelector<HTMLDetailsElement>(".panel-fold")!.open = false;
  byId("reviewing").hidden = false;
  const list = followFilters(cards.findings, store, until);
  exchangeFiles(store, (words) => {
    refresh();
    list.refresh();
    say(words);
  });
  workKeys(() => items.filter(({ element }) => !element.hidden), until);
  markCurrent(byId("report"));
  openForPrint(until);
  return store;
}

/** What of the page can be decided on. */
interface Cards {
  readonly findings: readonly Card[];
  readonly figures: readonly FigureCard[];
}

/** Lets the reviewer decide on every card; `refresh` shows all decisions and counts as they are now. */
function startDeciding({ findings, figures }: Cards, store: ReviewStore): { items: readonly Decidable[]; refresh: () => void } {
  const reviewer = byId<HTMLInputElement>("reviewer");
  const count = () => {
    showCounts(findings, figures, store);
    drawTopics(findings, store);
  };
  const decided: Decided = (item, review) => {
    store.keep();
    showReview(item);
    count();
    say(review === null ? "Decision taken back" : `Outcome ${review.verdict}`);
  };
  const sign = (review: AnyReview) => signed(review, reviewer.value.trim());
  const ofFigures = figures.map((card) => decideOnFigures(card, store, sign, decided));
  const items = [...ofFigures, ...findings.map((card) => decideOnFinding(card, store, sign, decided))];
  const refresh = () => {
    for (const item of items) showReview(item);
    count();
  };
  refresh();
  keepName(reviewer, "rapporteur:reviewer");
  return { items, refresh };
}

/** Who decides is who is named now. */
function signed({ by: _, ...review }: AnyReview, by: string): AnyReview {
  return by === "" ? review : { ...review, by };
}

/** Tells a reader who does not see the page what happened. */
function say(words: string): void {
  byId("spoken").textContent = words;
}
