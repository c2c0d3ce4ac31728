import type { Review } from "../../../schema/review.js";
import type { PageData } from "../page-data.js";
import { readCards } from "./cards.js";
import { byId } from "./element.js";
import { exchangeFiles } from "./exchange-files.js";
import { followFilters } from "./follow-filters.js";
import { keepName } from "./keep-name.js";
import { openForPrint } from "./open-for-print.js";
import { chooseVerdict, editNote, showReview, type Deciding } from "./review-panel.js";
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
  const cards = readCards(byId("list"));
  const store = openReviewStore(data, cards.map(({ target }) => target));
  const reviewer = byId<HTMLInputElement>("reviewer");

  const deciding: Deciding = {
    review: (card) => store.get(card.target.id),
    decide: (card, review) => {
      store.set(card.target, review === null ? null : signed(review, reviewer.value.trim()));
      showReview(card, deciding);
      showCounts(cards, store);
      say(review === null ? "Decision taken back" : `Outcome ${review.verdict}`);
    },
  };
  for (const card of cards) showReview(card, deciding);
  showCounts(cards, store);

  if (matchMedia(NARROW).matches) document.querySelector<HTMLDetailsElement>(".panel-fold")!.open = false;
  byId("reviewing").hidden = false;
  keepName(reviewer, "rapporteur:reviewer");
  const list = followFilters(cards, store, until);
  exchangeFiles(store, (words) => {
    for (const card of cards) showReview(card, deciding);
    showCounts(cards, store);
    list.refresh();
    say(words);
  });
  workKeys({
    shown: list.shown,
    accept: (card) => chooseVerdict(card, deciding, "accepted"),
    correct: (card) => chooseVerdict(card, deciding, "corrected"),
    reject: (card) => chooseVerdict(card, deciding, "rejected"),
    note: (card) => editNote(card, deciding),
    undo: (card) => deciding.decide(card, null),
  }, until);
  markCurrent(byId("list"));
  openForPrint(until);
  return store;
}

/** Who decides is who is named now. */
function signed({ by: _, ...review }: Review, by: string): Review {
  return by === "" ? review : { ...review, by };
}

/** Tells a reader who does not see the page what happened. */
function say(words: string): void {
  byId("spoken").textContent = words;
}
