import type { Report } from "../../schema/report.js";
import { html, jsonMarkup, type Markup } from "./markup.js";
import { outcomeOrder } from "./outcome-glyph.js";
import { pageData } from "./page-data.js";
import { renderAbout } from "./render-about.js";
import { renderAgenda } from "./render-agenda.js";
import { renderClaims } from "./render-claims.js";
import { renderFigures } from "./render-figures.js";
import { renderFilters } from "./render-filters.js";
import { renderFinding } from "./render-finding.js";
import { renderMasthead } from "./render-masthead.js";
import { renderPromises } from "./render-promises.js";
import { renderReviewing } from "./render-reviewing.js";
import { renderTopics } from "./render-topics.js";
import { reportView } from "./report-view.js";

/**
 * The view of a report: what belongs into the body of a page, whole and readable without a script. `client/start-report.ts` brings
 * it to life, in the page that `toHtml` makes or in any other that has its style.
 *
 * @example container.innerHTML = renderReport(report)
 */
export function renderReport(report: Report): string {
  return renderView(report).text;
}

/** The same as markup, for the page. */
export function renderView(report: Report): Markup {
  const view = reportView(report);
  const findings = outcomeOrder.flatMap((outcome) => report.findings.filter((finding) => finding.outcome === outcome));
  return html`<a class="skip" href="#findings">Go to the findings</a>
<div class="report" id="report">${renderMasthead(view)}
<main>${renderAgenda(view)}${renderTopics(view)}${renderFigures(view)}
<section class="list" aria-labelledby="findings"><div class="list-head"><h2 id="findings" tabindex="-1">Findings</h2><p class="status" id="status" role="status">${report.findings.length} findings</p></div>
<div class="columns"><div class="panel"><details class="panel-fold" open><summary>Filter and review</summary>${renderFilters(view)}${renderReviewing()}</details></div>
<div class="findings" id="list">${findings.map((finding) => renderFinding(view, finding))}<p class="nothing" id="nothing" hidden>No finding fits these filters.</p></div></div></section>
${renderPromises(view)}${renderClaims(view)}</main>
${renderAbout(view)}</div>
<p class="unseen" id="spoken" role="status"></p>
<script type="application/json" id="report-data">${jsonMarkup(pageData(report))}</script>`;
}
