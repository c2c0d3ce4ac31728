import type { JudgedFinding } from "../../schema/report.js";
import { countSince, otherChanges, sinceWords } from "../baseline/baseline-words.js";
import { standingOutcome } from "../reviews/standing-outcome.js";
import { filterAddress, filterLink, type Filter } from "./filter-link.js";
import { html, type Markup } from "./markup.js";
import type { ReportView } from "./report-view.js";

/** What to mend before a draft is handed in: four counts, each a link to what it counts. */
export function renderAgenda(view: ReportView): Markup {
  const { findings, inconsistencies } = view.report;
  const count = (isIt: (finding: JudgedFinding) => boolean) => findings.filter(isIt).length;
  const stands = (finding: JudgedFinding, outcome: string) => standingOutcome(finding)?.outcome === outcome;
  const errors = inconsistencies.filter(({ severity }) => severity === "error").length;
  const rest = inconsistencies.length - errors;
  return html`<section class="agenda" aria-labelledby="agenda"><h2 id="agenda" class="unseen">What to mend</h2><ul>
${entry("contradicted", count((finding) => stands(finding, "contradicted")), "Contradictions", "A claim cannot hold together with what a United Nations body found.", { outcome: "contradicted" })}
<li class="errors${errors === 0 && " none"}"><a href="#figures"><span class="number">${errors}</span><span class="what">Errors in the figures</span></a><span class="why">${rest > 0 ? `And ${rest} likely slips or doubtful places. ` : ""}Sums, shares and dates that do not agree.</span></li>
${entry("unaddressed", count((finding) => finding.act === "recommendation" && stands(finding, "unaddressed")), "Recommendations not found", "Nothing in the State’s words speaks to them. Silence says nothing of what was done.", { outcome: "unaddressed", act: "recommendation" })}
${entry("doubt", count((finding) => finding.needsReview && finding.review === undefined), "Outcomes to review", "The machine is not sure of them: a person should decide.", { review: "needed" })}
</ul>${renderSince(view)}</section>`;
}

function entry(kind: string, count: number, what: string, why: string, filter: Filter): Markup {
  return html`<li class="${kind}${count === 0 && " none"}"><a href="${filterAddress(filter)}"><span class="number" data-count="${filterAddress(filter)}">${count}</span><span class="what">${what}</span></a><span class="why">${why}</span></li>`;
}

function renderSince({ report: { baseline } }: ReportView): Markup {
  if (baseline === undefined) return html``;
  const counted = countSince(baseline).map(({ since, count }, i) => html`${i > 0 && ", "}${filterLink({ since }, `${count} ${sinceWords[since]}`)}`);
  return html`<p class="baseline"><strong>Since the last check:</strong> ${counted}${otherChanges(baseline).map((words) => `; ${words}`)}.</p>`;
}
