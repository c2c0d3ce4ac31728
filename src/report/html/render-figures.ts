import type { Inconsistency, Severity } from "../../schema/inconsistency.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

const WORDS: Readonly<Record<Severity, string>> = { error: "Error", "likely-typo": "Likely a slip", doubtful: "Doubtful" };
const ORDER: readonly Severity[] = ["error", "likely-typo", "doubtful"];
/** So many are seen at once; the rest unfolds. */
const SHOWN = 4;

/** The places where the State's documents disagree with themselves, errors first. */
export function renderFigures(view: ReportView): Markup {
  const rows = ORDER.flatMap((severity) => view.report.inconsistencies.filter((row) => row.severity === severity));
  const list = (some: readonly Inconsistency[]) => html`<ul class="figures">${some.map((row) => renderRow(view, row))}</ul>`;
  const fresh = view.report.baseline?.inconsistencies.settled ?? [];
  return html`<section aria-labelledby="figures"><h2 id="figures" tabindex="-1">Figures that do not agree</h2>
${rows.length === 0 ? html`<p class="none">Every sum, share and date that could be computed agrees.</p>` : list(rows.slice(0, SHOWN))}${rows.length > SHOWN && html`<details><summary>${rows.length - SHOWN} further ${rows.length - SHOWN === 1 ? "place" : "places"}</summary>${list(rows.slice(SHOWN))}</details>`}
${fresh.length > 0 && html`<details><summary>${fresh.length} settled since the last check</summary><ul class="figures settled">${fresh.map(({ message }) => html`<li><p>${message}</p></li>`)}</ul></details>`}</section>`;
}

function renderRow(view: ReportView, { severity, kind, message, places, id }: Inconsistency): Markup {
  const isNew = view.report.baseline?.inconsistencies.new.includes(id) === true;
  return html`<li class="${severity}"><div><p class="place"><span class="severity">${WORDS[severity]}</span><span>${kind}</span>${isNew && html`<span class="since">New</span>`}</p><p class="message">${message}</p></div><div>${places.map(({ source }) => html`<div class="at"><p class="place">${renderPlace(view, source)}</p>${renderQuote(source, "")}</div>`)}</div></li>`;
}
