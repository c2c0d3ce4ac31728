import type { Advice, Query } from "../../schema/inconsistency.js";
import { isAudit } from "../is-audit.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

/** What an editor may ask about, and hints to the author: no errors, so they stand last and, beside findings, folded. */
export function renderHints(view: ReportView): Markup {
  const { queries = [], advice = [] } = view.report;
  if (queries.length === 0 && advice.length === 0) return html``;
  return html`<section aria-labelledby="hints"><h2 id="hints" tabindex="-1">${queries.length > 0 ? "Questions and advice" : "Advice"}</h2>
${group(view, queries, "question", isAudit(view.report))}${group(view, advice, "hint", false)}</section>`;
}

function group(view: ReportView, rows: readonly (Query | Advice)[], what: string, isOpen: boolean): Markup {
  if (rows.length === 0) return html``;
  return html`<details class="hints"${isOpen && html` open`}><summary>${rows.length} ${what}${rows.length > 1 && "s"}</summary><ul class="figures">${rows.map(({ message, places }) => html`<li><div><p class="message">${message}</p></div><div>${places.map(({ source }) => html`<div class="at"><p class="place">${renderPlace(view, source)}</p>${renderQuote(source, "")}</div>`)}</div></li>`)}</ul></details>`;
}
