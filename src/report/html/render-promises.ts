import type { PromiseOfState } from "../../schema/promise.js";
import { countWords, fateIn, fateOrder, fateWords, PROMISES_NOTE } from "../promise-words.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import { documentName, type ReportView } from "./report-view.js";

/** What became of promises of the State's earlier documents, with a filter that works without a script; nothing where there are none. */
export function renderPromises(view: ReportView): Markup {
  const { promises, summary } = view.report;
  if (promises === undefined || promises.length === 0) return html``;
  const present = fateOrder.filter((fate) => promises.some((promise) => promise.fate === fate));
  const first = present[0]!;
  return html`<section class="promises" aria-labelledby="promises"><h2 id="promises" tabindex="-1">Promises of earlier documents</h2>
<p class="caption">${countWords(summary.promises ?? {}, fateOrder, fateWords)}. ${PROMISES_NOTE}</p>
<fieldset class="fates"><legend class="unseen">Show promises that are</legend>${present.map((fate) => html`<label class="check"><input type="radio" name="fate" value="${fate}"${fate === first && html` checked`}>${fateWords(fate)}</label>`)}</fieldset>
<ul class="figures">${present.flatMap((fate) => promises.filter((promise) => promise.fate === fate)).map((promise) => renderPromise(view, promise))}</ul></section>`;
}

function renderPromise(view: ReportView, promise: PromiseOfState): Markup {
  const { fate, claim, source, later, because, needsReview } = promise;
  const textOf = (id: string) => view.claims.get(id)?.text ?? "";
  return html`<li class="fate-${fate}"><div><p class="place"><span class="who">${fateIn(promise, (document) => documentName(view, document))}</span>${renderPlace(view, source)}</p>${renderQuote(source, textOf(claim))}</div><div>${later !== null && html`<p class="place">${renderPlace(view, later.source)}</p>${renderQuote(later.source, textOf(later.claim))}`}<p class="because">${because}${needsReview && html` <span class="tag">to review</span>`}</p></div></li>`;
}
