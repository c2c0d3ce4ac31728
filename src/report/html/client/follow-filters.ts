import type { Card } from "./cards.js";
import { byId } from "./element.js";
import { fillForm, readForm } from "./filter-form.js";
import { fits, readAddress, writeAddress, type FilterState } from "./filter-state.js";
import { foldSheets } from "./fold-sheets.js";
import type { ReviewStore } from "./review-store.js";
import { goTo } from "./work-keys.js";

/** The list of findings as it is filtered now. */
export interface FilteredList {
  /** Holds every finding against the filter again. */
  readonly refresh: () => void;
}

/**
 * Lets the form, links and the page's address filter the findings; an address that names a finding shows it in any case. A page
 * without findings has no form.
 */
export function followFilters(cards: readonly Card[], store: ReviewStore, until: AddEventListenerOptions): FilteredList {
  const form = document.getElementById("filters");
  if (!(form instanceof HTMLFormElement)) return { refresh: () => undefined };
  let state: FilterState = new Map();
  const refresh = () => hideOthers(cards, state, store);
  const show = (next: FilterState) => {
    state = next;
    refresh();
  };
  const fill = (next: FilterState) => {
    fillForm(form, next);
    show(next);
  };
  const follow = () => followAddress(cards, fill);
  listenTo(form, show, fill);
  window.addEventListener("hashchange", follow, until);
  followLinks(follow, until);
  form.hidden = false;
  follow();
  return { refresh };
}

/** Goes where the page's address points: to the findings that it filters, or to the one that it names. */
function followAddress(cards: readonly Card[], fill: (filter: FilterState) => void): void {
  const filter = readAddress(location.hash);
  if (filter !== null) {
    fill(filter);
    goTo(byId("findings"));
    return;
  }
  const target = cards.find(({ element }) => `#${element.id}` === location.hash);
  if (target === undefined) return;
  if (target.element.hidden) fill(new Map());
  goTo(target.element);
}

/** What is entered is shown and stands in the address; what is reset leaves both. */
function listenTo(form: HTMLFormElement, show: (filter: FilterState) => void, fill: (filter: FilterState) => void): void {
  form.addEventListener("input", () => {
    const entered = readForm(form);
    writeBack(entered);
    show(entered);
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    writeBack(new Map());
    fill(new Map());
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

function hideOthers(cards: readonly Card[], state: FilterState, store: ReviewStore): void {
  let count = 0;
  for (const card of cards) {
    const fit = fits(card, state, store);
    if (fit) count++;
    if (card.element.hidden === fit) card.element.hidden = !fit;
  }
  foldSheets(cards);
  byId("status").textContent = count === cards.length ? `${count} findings` : `${count} of ${cards.length} findings`;
  byId("nothing").hidden = count > 0;
}

/** The address follows the form, so that a filtered list can be kept and sent; no step back for each letter typed. */
function writeBack(state: FilterState): void {
  history.replaceState(null, "", writeAddress(state) || location.pathname + location.search);
}

/** Links and signs of the plot that filter; the same one again changes no address, and is followed all the same. */
function followLinks(follow: () => void, until: AddEventListenerOptions): void {
  document.addEventListener(
    "click",
    (event) => {
      const place = (event.target as Element).closest("[data-filter], a[href^='#?']");
      const address = place?.getAttribute("data-filter") ?? place?.getAttribute("href");
      if (address === null || address === undefined) return;
      event.preventDefault();
      if (location.hash === address) follow();
      else location.hash = address;
    },
    until,
  );
}
