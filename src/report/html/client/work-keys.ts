import type { Card } from "./cards.js";
import { byId } from "./element.js";

/** What single keys do. */
export interface KeyActions {
  readonly shown: () => readonly Card[];
  readonly accept: (card: Card) => void;
  readonly correct: (card: Card) => void;
  readonly reject: (card: Card) => void;
  readonly note: (card: Card) => void;
  readonly undo: (card: Card) => void;
}

/** Lets single keys move among findings and decide on them, outside of fields, and only while the reader wants them. */
export function workKeys(actions: KeyActions, until: AddEventListenerOptions): void {
  const byKey: Readonly<Record<string, keyof KeyActions>> = { a: "accept", c: "correct", r: "reject", n: "note", u: "undo" };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || !byId<HTMLInputElement>("use-keys").checked) return;
    const name = byKey[event.key];
    const card = currentCard(actions.shown());
    if (event.key === "/") byId<HTMLInputElement>("filter-q").focus();
    else if (event.key === "j" || event.key === "k") move(actions.shown(), event.key === "j" ? 1 : -1);
    else if (name !== undefined && card !== undefined) actions[name](card);
    else return;
    event.preventDefault();
  }, until);
}

/** Goes to the next or the former finding; to the first where none has been chosen. */
function move(shown: readonly Card[], by: 1 | -1): void {
  const at = shown.findIndex(({ element }) => element.getAttribute("aria-current") === "true");
  const next = shown[at === -1 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)];
  if (next !== undefined) goTo(next.element);
}

/** Puts the focus on a finding and brings it into view. */
export function goTo(finding: HTMLElement): void {
  finding.focus({ preventScroll: true });
  finding.scrollIntoView({ block: "start" });
}

/** Marks the finding that has the focus, so that keys still know it when a button in it goes away. */
export function markCurrent(list: HTMLElement): void {
  list.addEventListener("focusin", (event) => {
    const card = (event.target as Element).closest("article.finding");
    if (card === null || card.getAttribute("aria-current") === "true") return;
    list.querySelector('[aria-current="true"]')?.removeAttribute("aria-current");
    card.setAttribute("aria-current", "true");
  });
}

function currentCard(shown: readonly Card[]): Card | undefined {
  return shown.find(({ element }) => element.getAttribute("aria-current") === "true");
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) && !(target instanceof HTMLInputElement && target.type === "checkbox");
}
