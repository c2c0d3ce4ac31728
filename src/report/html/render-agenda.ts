import type { Severity } from "../../schema/inconsistency.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { countSince, otherChanges, sinceWords } from "../baseline/baseline-words.js";
import { isAudit } from "../is-audit.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { filterAddress, filterLink, type Filter } from "./filter-link.js";
import { html, type Markup, type Piece } from "./markup.js";
import type { ReportView } from "./report-view.js";

/** What to mend before a draft is handed in: counts, each a link to what it counts. */
export function renderAgenda(view: ReportView): Markup {
  return html`<section class="agenda" aria-labelledby="agenda"><h2 id="agenda" class="unseen">What to mend</h2><ul>
${isAudit(view.report) ? auditEntries(view) : checkEntries(view)}
</ul>${renderSince(view)}</section>`;
}

function auditEntries(view: ReportView): Markup {
  const questions = view.report.queries?.length ?? 0;
  return html`${figuresEntry(view, ["error"], "Errors in the figures", "Sums, shares and dates that do not agree.")}
${figuresEntry(view, ["likely-typo"], "Likely slips", "One digit or word would mend each of them.")}
${figuresEntry(view, ["doubtful"], "Doubtful places", "They may agree in a reading that the machine does not see.")}
<li class="doubt${questions === 0 && " none"}"><a href="#hints"><span class="number">${questions}</span><span class="what">Questions</span></a><span class="why">What an editor may ask: no errors.</span></li>`;
}

function checkEntries(view: ReportView): Markup {
  const count = (isIt: (finding: JudgedFinding) => boolean) => view.counted.filter(isIt).length;
  const stands = (finding: JudgedFinding, outcome: Outcome) => outcomeThatStands(finding)?.outcome === outcome;
  const contradicted = count((finding) => stands(finding, "contradicted"));
  const unfound = count((finding) => finding.act === "recommendation" && stands(finding, "unaddressed"));
  const unsure = count((finding) => finding.needsReview && finding.review === undefined);
  const slips = html`<span data-figures="likely-typo doubtful">${figureCount(view, ["likely-typo", "doubtful"])}</span>`;
  return html`${entry("contradicted", contradicted, "Contradictions", "A claim cannot hold together with what a United Nations body found.", { outcome: "contradicted" })}
${figuresEntry(view, ["error"], "Errors in the figures", html`Sums, shares and dates that do not agree. Likely slips and doubtful places: ${slips}.`)}
${entry("unaddressed", unfound, "Recommendations not found", "Nothing in the State’s words speaks to them. Silence says nothing of what was done.", { outcome: "unaddressed", act: "recommendation" })}
${entry("doubt", unsure, "Outcomes to review", "The machine is not sure of them: a person should decide.", { review: "needed" })}`;
}

function figuresEntry(view: ReportView, severities: readonly Severity[], what: string, why: Piece): Markup {
  const count = figureCount(view, severities);
  return html`<li class="errors ${severities[0]}${count === 0 && " none"}"><a href="#figures"><span class="number" data-figures="${severities.join(" ")}">${count}</span><span class="what">${what}</span></a><span class="why">${why}</span></li>`;
}

/** Of the severity that stands. */
function figureCount({ report }: ReportView, severities: readonly Severity[]): number {
  return report.inconsistencies.filter((row) => row.suppressed === undefined && severities.some((severity) => standingSeverity(row) === severity)).length;
}

function entry(kind: string, count: number, what: string, why: string, filter: Filter): Markup {
  return html`<li class="${kind}${count === 0 && " none"}"><a href="${filterAddress(filter)}"><span class="number" data-count="${filterAddress(filter)}">${count}</span><span class="what">${what}</span></a><span class="why">${why}</span></li>`;
}

function renderSince({ report: { baseline } }: ReportView): Markup {
  if (baseline === undefined) return html``;
  const counted = countSince(baseline).map(({ since, count }, i) => html`${i > 0 && ", "}${filterLink({ since }, `${count} ${sinceWords[since]}`)}`);
  return html`<p class="baseline"><strong>Since the last check:</strong> ${counted}${otherChanges(baseline).map((words) => `; ${words}`)}.</p>`;
}
