import { howMatched } from "../../judge/outcome.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { Candidate, DocumentOutcome, Evidence } from "../../schema/verdict.js";
import { decidingWords } from "../deciding-words.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { html, type Markup } from "./markup.js";
import { outcomeGlyph } from "./outcome-glyph.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import { documentName, type ReportView } from "./report-view.js";

/** Further passages that are shown of one document; the JSON report holds all. */
const MOST_OF_DOCUMENT = 4;

/** What each claim document says of a finding, in order of time; empty where there is but one, and where none says anything. */
export function renderByDocument(view: ReportView, { act, byDocument, evidence }: JudgedFinding): Markup {
  if (byDocument.length < 2 || evidence.length === 0) return html``;
  const inTime = [...byDocument].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0));
  const said = ({ outcome, evidence: places }: DocumentOutcome) =>
    outcomeWords({
      outcome,
      how: howMatched(
        act,
        outcome,
        places.flatMap((i) => evidence[i] ?? []),
      ),
    });
  return html`<ol class="over-time" aria-label="In each document of the State, by date">${inTime.map(
    (entry) =>
      html`<li class="${entry.outcome}">${outcomeGlyph(entry.outcome)}<span><span class="year">${entry.date?.slice(0, 4) ?? "no date"}</span> ${said(entry)}</span><span class="of" dir="auto">${documentName(view, entry.document)}</span></li>`,
  )}</ol>`;
}

/** The passages that speak to a finding beside the one that decided, by document. */
export function renderFurther(view: ReportView, finding: JudgedFinding, decisive: Evidence | null): Markup {
  const others = finding.evidence.filter((item) => item !== decisive);
  if (others.length === 0) return html``;
  const shown = others.filter((item, i) => others.slice(0, i).filter(({ source }) => source.document === item.source.document).length < MOST_OF_DOCUMENT);
  const left = others.length - shown.length;
  return html`<details><summary>${others.length} further ${others.length === 1 ? "passage speaks" : "passages speak"} to it</summary><ul class="passages">${shown.map((item) => renderItem(view, finding, item))}</ul>${left > 0 && html`<p class="more">${left} more stand in the report as JSON.</p>`}</details>`;
}

function renderItem(view: ReportView, finding: JudgedFinding, item: Evidence): Markup {
  const claim = view.claims.get(item.claim);
  return html`<li><p class="place">${renderPlace(view, item.source)} <span class="relation ${item.relation}">${relationWords(item.relation)}</span></p>${renderQuote(item.source, claim?.text ?? "", decidingWords(finding, claim, item).claim)}<p class="because">${item.because}</p></li>`;
}

/** The nearest passages of a finding of which nothing was found. */
export function renderCandidates(view: ReportView, candidates: readonly Candidate[]): Markup {
  if (candidates.length === 0) return html`<p class="silence">No passage comes near it.</p>`;
  return html`<details class="nearest"><summary>${candidates.length === 1 ? "The nearest passage" : `The ${candidates.length} nearest passages`}</summary><ul class="passages">${candidates.map(
    ({ claim, source }) => html`<li><p class="place">${renderPlace(view, source)}</p>${renderQuote(source, view.claims.get(claim)?.text ?? "")}</li>`,
  )}</ul></details>`;
}
