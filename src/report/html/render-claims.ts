import { CLAIMS_NOTE, countWords, standingOrder, standingWords } from "../promise-words.js";
import { untouchedPlaces } from "../untouched-places.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

/** The other direction: claims that a finding contradicts, and where the State speaks of what no finding touches. */
export function renderClaims(view: ReportView): Markup {
  const { claims, summary } = view.report;
  const contradicted = claims.filter(({ standing }) => standing === "contradicted");
  const untouched = untouchedPlaces(view.report);
  if (claims.length === 0) return html``;
  return html`<section aria-labelledby="claims"><h2 id="claims" tabindex="-1">Claims and what findings make of them</h2>
<p class="caption">Claims: ${countWords(summary.standings ?? {}, standingOrder, standingWords)}. ${CLAIMS_NOTE}</p>
${contradicted.length > 0 && html`<ul class="figures">${contradicted.map(({ source, text, contradictedBy = [] }) => html`<li class="contradicted"><div><p class="place">${renderPlace(view, source)}</p>${renderQuote(source, text)}</div><p class="message">Contradicted by ${contradictedBy.map((id, i) => html`${i > 0 && ", "}<a href="#${view.anchors.get(id) ?? ""}">finding ${id}</a>`)}</p></li>`)}</ul>`}
${untouched.length > 0 && html`<details><summary>Paragraphs that no finding touches</summary><ul>${untouched.map(({ document, paragraphs, places }) => html`<li><strong dir="auto">${document}</strong>, ${paragraphs}: ${places}</li>`)}</ul></details>`}</section>`;
}
