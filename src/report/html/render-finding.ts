import { themeLabel } from "../../knowledge/matters/themes.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { Evidence } from "../../schema/verdict.js";
import { sinceWords } from "../baseline/baseline-words.js";
import { capitalised } from "../capitalised.js";
import { decisiveEvidence } from "../decisive-evidence.js";
import { decidingWords } from "../deciding-words.js";
import { outcomeGroupWords, outcomeWords, relationWords } from "../outcome-words.js";
import { reviewWords } from "../reviews/review-words.js";
import { speakerNames } from "../speaker-names.js";
import { wordsOfDecisive, wordsOfFinding } from "../reviews/words-of.js";
import { encodeId } from "./encode-id.js";
import { html, type Markup } from "./markup.js";
import { outcomeGlyph } from "./outcome-glyph.js";
import { renderByDocument, renderCandidates, renderFurther } from "./render-evidence.js";
import { renderPlace, renderQuote } from "./render-passage.js";
import type { ReportView } from "./report-view.js";

/** One finding: the outcome, the words on both sides, the reason, and room for the reviewer. */
export function renderFinding(view: ReportView, finding: JudgedFinding): Markup {
  const anchor = view.anchors.get(finding.id)!;
  const decisive = decisiveEvidence(finding);
  const claim = decisive === null ? undefined : view.claims.get(decisive.claim);
  const words = decisive === null ? { finding: [], claim: [] } : decidingWords(finding, claim, decisive);
  return html`<article class="finding ${finding.outcome}" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}.outcome" ${dataOf(view, finding, decisive)}>
<header><h3 id="${anchor}.outcome"><a href="#${anchor}">${outcomeGlyph(finding.outcome)}${capitalised(outcomeWords(finding))}</a></h3>${renderTags(view, finding)}</header>
<div class="sides"><div class="side"><p class="place"><span class="who">${speakersOf(finding)}</span>${renderPlace(view, finding.source)}${renderCitations(finding)}</p>${renderQuote(finding.source, finding.text, words.finding)}</div>
<div class="side state">${decisive === null ? html`<p class="place"><span class="who">The State</span></p><p class="silence">Not found in ${view.report.documents.filter(({ role }) => role === "claims").length > 1 ? "these documents" : "this document"}.</p>${renderCandidates(view, finding.candidates)}` : html`<p class="place"><span class="who">The State</span>${renderPlace(view, decisive.source)}</p>${renderQuote(decisive.source, claim?.text ?? "", words.claim)}<p class="because"><span class="relation ${decisive.relation}">${capitalised(relationWords(decisive.relation))}</span> ${decisive.because}</p>`}</div></div>
${renderByDocument(view, finding)}${renderFurther(view, finding, decisive)}<div class="review">${finding.review !== undefined && html`<p class="decision">${capitalised(reviewWords(finding.review))}</p>`}</div>
</article>
`;
}

/** What the page's script filters by and keys reviews with. Ids are encoded, so that a blank parts them. */
function dataOf(view: ReportView, finding: JudgedFinding, decisive: Evidence | null): Markup {
  const list = (ids: readonly string[]) => ids.map(encodeId).join(" ");
  const speaking = finding.byDocument.filter(({ outcome }) => outcome !== "unaddressed").map(({ document }) => document);
  const claimWords = wordsOfDecisive(decisive, (id) => view.claims.get(id)?.text ?? "");
  const since = view.changes.findings.get(finding.id)?.since;
  return html`data-id="${encodeId(finding.id)}" data-outcome="${finding.outcome}" data-how="${finding.how}" data-act="${finding.act}" data-speaker="${list(finding.speakers ?? [])}" data-topic="${list(finding.topics ?? [])}" data-document="${list([finding.source.document, ...speaking])}" data-words="${wordsOfFinding(finding)}" data-claim-words="${claimWords}" data-review="${finding.review?.verdict ?? ""}"${since !== undefined && html` data-since="${since}"`}${finding.needsReview && html` data-needs-review=""`}`;
}

function renderTags(view: ReportView, finding: JudgedFinding): Markup {
  const change = view.changes.findings.get(finding.id);
  const before = change?.before === null || change?.before === undefined || change.since === "unchanged" ? "" : ` · was ${outcomeGroupWords(change.before)}`;
  return html`<p class="tags"><span class="act">${capitalised(finding.act)}</span>${(finding.topics ?? []).slice(0, 3).map((topic) => html`<span>${themeLabel(topic)}</span>`)}${change !== undefined && change.since !== "unchanged" && html`<span class="since">${capitalised(sinceWords[change.since])}${before}</span>`}${finding.needsReview && html`<span class="doubt">To review</span>`}</p>`;
}

function speakersOf(finding: JudgedFinding): string {
  return speakerNames(finding).join("; ") || "Speaker not named";
}

/** The documents that the finding itself cites. */
function renderCitations({ citations = [] }: JudgedFinding): Markup {
  const cited = citations.flatMap(({ symbol, paragraphs, weak }) =>
    symbol === null || weak ? [] : [`${symbol}${paragraphs.length > 0 ? `, ${paragraphs.length === 1 ? "para." : "paras."} ${paragraphs.join(", ")}` : ""}`],
  );
  return html`${[...new Set(cited)].slice(0, 2).map((words) => html`<span class="cited">${words}</span>`)}`;
}
