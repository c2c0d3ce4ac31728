import type { Inconsistency, Severity } from "../../schema/inconsistency.js";
import { capitalised } from "../capitalised.js";
import { isAudit } from "../is-audit.js";
import { reviewWords } from "../reviews/review-words.js";
import { wordsOfInconsistency } from "../reviews/words-of.js";
import { severityOrder, severityWords } from "../severity-words.js";
import { encodeId } from "./encode-id.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

/** So many are seen at once beside findings; the rest unfolds. */
const SHOWN = 4;

/** The places where the State's documents disagree with themselves, errors first, each with room for the reviewer. */
export function renderFigures(view: ReportView): Markup {
  const { report } = view;
  const rows = severityOrder.flatMap((severity) => report.inconsistencies.filter((row) => row.suppressed === undefined && row.severity === severity));
  const shown = isAudit(report) ? rows.length : SHOWN;
  const list = (some: readonly Inconsistency[]) => html`<ul class="figures">${some.map((row) => renderRow(view, row))}</ul>`;
  const settled = report.baseline?.inconsistencies.settled ?? [];
  return html`<section aria-labelledby="figures"><h2 id="figures" tabindex="-1">Figures that do not agree</h2>
${rows.length === 0 ? html`<p class="none">Every sum, share and date that could be computed agrees.</p>` : list(rows.slice(0, shown))}${rows.length > shown && html`<details><summary>${rows.length - shown} further ${rows.length - shown === 1 ? "place" : "places"}</summary>${list(rows.slice(shown))}</details>`}
${settled.length > 0 && html`<details><summary>${settled.length} settled since the last check</summary><ul class="figures settled">${settled.map(({ message }) => html`<li><p>${message}</p></li>`)}</ul></details>`}</section>`;
}

function renderRow(view: ReportView, row: Inconsistency): Markup {
  const { severity, kind, message, places, id, review } = row;
  return html`<li class="figure ${severity}" id="${view.anchors.get(id)!}" tabindex="-1" data-id="${encodeId(id)}" data-words="${wordsOfInconsistency(row)}" data-severity="${severity}"><div><p class="place"><span class="severity">${titleOf(severity)}</span><span>${kind}</span>${view.changes.newFigures.has(id) && html`<span class="since">New</span>`}</p><p class="message">${message}</p><div class="review">${review !== undefined && html`<p class="decision">${capitalised(reviewWords(review))}</p>`}</div></div><div>${places.map(({ source }) => html`<div class="at"><p class="place">${renderPlace(view, source)}</p>${renderQuote(source, "")}</div>`)}</div></li>`;
}

function titleOf(severity: Severity): string {
  return capitalised(severityWords(severity));
}
