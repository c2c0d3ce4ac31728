import { outcomeGroupWords } from "../outcome-words.js";
import { facetsOf, type Facet } from "./facets.js";
import { html, type Markup } from "./markup.js";
import { outcomeGlyph, outcomeOrder } from "./outcome-glyph.js";
import type { ReportView } from "./report-view.js";

const REVIEW_STATES: readonly (readonly [string, string])[] = [
  ["needed", "to review"],
  ["open", "not reviewed"],
  ["accepted", "accepted"],
  ["corrected", "corrected"],
  ["rejected", "rejected"],
];

/** The form that filters the findings; the page's script shows it. */
export function renderFilters(view: ReportView): Markup {
  const since =
    view.report.baseline === undefined
      ? []
      : [
          select({
            name: "since",
            label: "Since the last check",
            values: ["new", "settled", "better", "worse", "unchanged"].map((value) => ({ value, label: value })),
          }),
        ];
  return html`<form class="filters" id="filters" aria-label="Filter the findings" hidden>
<div class="search"><label for="filter-q">Search</label><input id="filter-q" name="q" type="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></div>
<fieldset><legend>Outcome</legend>${outcomeOrder.map((outcome) => html`<label class="check"><input type="checkbox" name="outcome" value="${outcome}">${outcomeGlyph(outcome)}<span>${outcomeGroupWords(outcome)}</span><output data-count="#?outcome=${outcome}"></output></label>`)}</fieldset>
${facetsOf(view).map(select)}${select({ name: "review", label: "Review", values: REVIEW_STATES.map(([value, label]) => ({ value, label })) })}${since}
<button type="reset" class="quiet">Clear all filters</button></form>`;
}

function select({ name, label, values }: Facet): Markup {
  return html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">any</option>${values.map(({ value, label: words }) => html`<option value="${value}">${words}</option>`)}</select></div>`;
}
