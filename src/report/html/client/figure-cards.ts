import type { InconsistencyTarget } from "../../reviews/review-target.js";
import type { Severity } from "../../../schema/inconsistency.js";

/** A place where figures do not agree, as the script sees it. */
export interface FigureCard {
  readonly element: HTMLElement;
  readonly target: InconsistencyTarget;
}

/** All of the page, in its order. */
export function readFigureCards(root: ParentNode): FigureCard[] {
  return [...root.querySelectorAll<HTMLElement>("li.figure")].map((element) => ({
    element,
    target: { id: decodeURIComponent(element.dataset["id"]!), words: element.dataset["words"]!, severity: element.dataset["severity"] as Severity },
  }));
}
