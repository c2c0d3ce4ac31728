import type { Outcome } from "../../schema/verdict.js";
import { html, type Markup } from "./markup.js";

/** Outcomes in the order in which a page shows them: what to mend first comes first. */
export const outcomeOrder: readonly Outcome[] = ["contradicted", "partial", "matched", "unaddressed"];

/**
 * The sign of an outcome: a struck square, a half disc, a full disc, a ring. The forms tell the four apart without colour.
 */
export function outcomeGlyph(outcome: Outcome): Markup {
  return html`<svg class="glyph ${outcome}" viewBox="0 0 11 11" width="11" height="11" aria-hidden="true" focusable="false">${glyphShape(outcome)}</svg>`;
}

/** The strokes of it, in a square of eleven units. */
export function glyphShape(outcome: Outcome): Markup {
  switch (outcome) {
    case "contradicted":
      return html`<path class="full" d="M5.5 0.6 10.4 5.5 5.5 10.4 0.6 5.5Z"/>`;
    case "matched":
      return html`<circle class="full" cx="5.5" cy="5.5" r="4.1"/>`;
    case "partial":
      return html`<circle class="ring" cx="5.5" cy="5.5" r="3.5"/><path class="full" d="M5.5 1.4A4.1 4.1 0 0 0 5.5 9.6Z"/>`;
    case "unaddressed":
      return html`<circle class="ring" cx="5.5" cy="5.5" r="3.5"/>`;
  }
}
