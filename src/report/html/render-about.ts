import { html, type Markup } from "./markup.js";
import type { ReportView } from "./report-view.js";

/** How to read the page, what was read, and what the machine could not tell. */
export function renderAbout({ report }: ReportView): Markup {
  const { diagnostics, documents, generator } = report;
  return html`<footer class="about"><h2 id="about">About this report</h2>
<p>Each outcome is a place to look, not a judgement. Rules compare what both sides say; the marked words are those that a rule compared. «Not found in this document» means that no passage speaks to the finding: silence is neither agreement nor contradiction, and says nothing of what was done.</p>
${diagnostics.length > 0 && html`<h3>To know</h3><ul>${diagnostics.map(({ message }) => html`<li>${message}</li>`)}</ul>`}
${
  documents.length > 0 &&
  html`<div class="wide" tabindex="0" role="region" aria-label="Documents read"><table><caption>Documents read</caption><thead><tr><th scope="col">Document</th><th scope="col">Date</th><th scope="col">Paragraphs</th><th scope="col">Words</th><th scope="col">SHA-256</th></tr></thead><tbody>${documents.map(
    ({ id, symbol, date, paragraphs, words, sha256 }) =>
      html`<tr><th scope="row">${id}${symbol !== null && symbol !== id && html` <span class="year">${symbol}</span>`}</th><td>${date ?? "not known"}</td><td>${paragraphs}</td><td>${words}</td><td><code>${sha256.slice(0, 12)}</code></td></tr>`,
  )}</tbody></table></div>`
}
<p class="made">Made by ${generator.name} ${generator.version}, knowledge ${generator.knowledge}, without a network. This page loads nothing.</p></footer>`;
}
