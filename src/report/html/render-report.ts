import type { Report } from "../../schema/report.js";
import { isAudit } from "../is-audit.js";
import { html, jsonMarkup, type Markup } from "./markup.js";
import { outcomeOrder } from "./outcome-glyph.js";
import { pageData } from "./page-data.js";
import { renderAbout } from "./render-about.js";
import { renderAgenda } from "./render-agenda.js";
import { renderClaims } from "./render-claims.js";
import { renderFigures } from "./render-figures.js";
import { renderFilters } from "./render-filters.js";
import { renderHints } from "./render-hints.js";
import { renderMasthead } from "./render-masthead.js";
import { renderPromises } from "./render-promises.js";
import { renderReviewing } from "./render-reviewing.js";
import { renderSheets } from "./render-sheets.js";
import { renderSuppressed } from "./render-suppressed.js";
import { renderTopics } from "./render-topics.js";
import { reportView, type ReportView } from "./report-view.js";
import { requireReport } from "../require-report.js";

/**
 * The view of a report: what belongs into the body of a page, whole and readable without a script. `client/start-report.ts` brings
 * it to life, in the page that `toHtml` makes or in any other that has its style.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @returns HTML
 * @throws {InputError} `bad-option` where it is no report
 * @example container.innerHTML = renderReport(report)
 */
export function renderReport(report: Report): string {
  requireReport(report, "renderReport");
  return renderView(report).text;
}

/** The same as markup, for the page. */
export function renderView(report: Report): Markup {
  const view = reportView(report);
  const [start, main] = isAudit(report) ? (["figures", renderAudit(view)] as const) : (["findings", renderComparison(view)] as const);
  return html`<a class="skip" href="#${start}">Go to the ${start}</a>
<div class="report" id="report">${renderMasthead(view)}
<main>${renderAgenda(view)}${main}${renderHints(view)}${renderSuppressed(view)}</main>
${renderAbout(view)}</div>
<p class="unseen" id="spoken" role="status"></p>
<script type="application/json" id="report-data">${jsonMarkup(pageData(report))}</script>`;
}

function renderComparison(view: ReportView): Markup {
  const findings = outcomeOrder.flatMap((outcome) => view.counted.filter((finding) => finding.outcome === outcome));
  return html`${renderTopics(view)}${renderFigures(view)}
<section class="list" aria-labelledby="findings"><div class="list-head"><h2 id="findings" tabindex="-1">Findings</h2><p class="status" id="status" role="status">${findings.length} findings</p></div>
<div class="columns"><div class="panel"><details class="panel-fold" open><summary>Filter and review</summary>${renderFilters(view)}${renderReviewing()}</details></div>
<div class="findings" id="list">${renderSheets(view, findings)}<p class="nothing" id="nothing" hidden>No finding fits these filters.</p></div></div></section>
${renderPromises(view)}${renderClaims(view)}`;
}

/** Without findings: the figures, with what a reviewer needs beside them. */
function renderAudit(view: ReportView): Markup {
  return html`<div class="columns audited"><div class="panel"><details class="panel-fold" open><summary>Review</summary>${renderReviewing()}</details></div><div id="list">${renderFigures(view)}</div></div>`;
}
