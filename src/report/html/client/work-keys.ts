import type { Decidable } from "./decidable.js";
import { chooseVerdict, editNote } from "./review-panel.js";

/** What single keys do with what is being read. */
const ACTIONS: Readonly<Record<string, (item: Decidable) => void>> = {
  a: (item) => chooseVerdict(item, "accepted"),
  c: (item) => chooseVerdict(item, "corrected"),
  r: (item) => chooseVerdict(item, "rejected"),
  n: editNote,
  u: (item) => item.decide(null),
};

/**
 * Lets single keys move among what is to be decided and decide on it, outside of fields, and only while the reader wants them.
 *
 * @param shown what the page shows now, in its order: figures, then findings
 */
export function workKeys(shown: () => readonly Decidable[], until: AddEventListenerOptions): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !isWanted()) return;
      const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
      const item = shown().find(isCurrent);
      const search = document.getElementById("filter-q");
      if (event.key === "/" && search !== null) search.focus();
      else if (event.key === "j" || event.key === "k") move(shown(), event.key === "j" ? 1 : -1);
      else if (action !== undefined && item !== undefined) action(item);
      else return;
      event.preventDefault();
    },
    until,
  );
}

function isWanted(): boolean {
  const box = document.getElementById("use-keys");
  return box instanceof HTMLInputElement && box.checked;
}

/** Goes to the next or the former; to the first below the focus where none has been chosen. */
function move(shown: readonly Decidable[], by: 1 | -1): void {
  const at = shown.findIndex(isCurrent);
  const next = shown[at === -1 ? firstBelow(shown) : Math.min(Math.max(at + by, 0), shown.length - 1)];
  if (next !== undefined) goTo(next.element);
}

function firstBelow(shown: readonly Decidable[]): number {
  const focus = document.activeElement ?? document.body;
  const at = shown.findIndex(({ element }) => (focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return Math.max(at, 0);
}

/** Puts the focus on a place, unfolds what it is folded in, and brings it into view. */
export function goTo(place: HTMLElement): void {
  const fold = place.parentElement?.closest("details");
  if (fold !== null && fold !== undefined) fold.open = true;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

/** Marks what has the focus, so that keys still know it when a button in it goes away. */
export function markCurrent(report: HTMLElement): void {
  report.addEventListener("focusin", (event) => {
    const place = (event.target as Element).closest("article.finding, li.figure");
    if (place === null || place.getAttribute("aria-current") === "true") return;
    report.querySelector('[aria-current="true"]')?.removeAttribute("aria-current");
    place.setAttribute("aria-current", "true");
  });
}

function isCurrent({ element }: Decidable): boolean {
  return element.getAttribute("aria-current") === "true";
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === "checkbox")
  );
}
