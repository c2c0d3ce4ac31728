import { outcomeWords } from "../outcome-words.js";
import { severityWords } from "../severity-words.js";
import { html, type Markup } from "./markup.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

/** What the caller keeps out of all counts, apart from the rest, each with the reason. */
export function renderSuppressed(view: ReportView): Markup {
  const { findings, inconsistencies } = view.report;
  const rows = [
    ...findings.flatMap((finding) =>
      finding.suppressed === undefined
        ? []
        : [
            row(
              view,
              { ...finding, id: finding.id, suppressed: finding.suppressed, title: outcomeWords(finding) },
              html`<p class="place">${renderPlace(view, finding.source)}</p>${renderQuote(finding.source, finding.text)}`,
            ),
          ],
    ),
    ...inconsistencies.flatMap(({ id, suppressed, severity, message }) =>
      suppressed === undefined ? [] : [row(view, { id, suppressed, title: severityWords(severity) }, html`<p>${message}</p>`)],
    ),
  ];
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2><ul class="figures">${rows}</ul></section>`;
}

function row(view: ReportView, { id, suppressed, title }: { readonly id: string; readonly suppressed: string; readonly title: string }, words: Markup): Markup {
  return html`<li id="${view.anchors.get(id)!}"><div><p class="place"><span class="severity">${title.charAt(0).toUpperCase()}${title.slice(1)}</span></p><p class="message">${suppressed}</p></div><div class="at">${words}</div></li>`;
}
