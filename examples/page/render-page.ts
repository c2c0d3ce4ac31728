import { contentPolicy } from "../../src/report/html/content-policy.js";
import { VERSION } from "../../src/schema/version.js";

/** What the page is made of. */
export interface PageParts {
  readonly style: string;
  readonly script: string;
}

const ACCEPT = ".docx,.pdf,.html,.htm,.txt,.md,.markdown,.json,.csv";
const LOCK = `<svg class="lock" viewBox="0 0 16 18" width="16" height="18" aria-hidden="true"><path d="M4 8V5a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="2" y="8" width="12" height="9" rx="1.5" fill="currentColor"/></svg>`;

/**
 * The page as one file that can open no connection.
 *
 * @example renderPage({ style: "", script: "" }) // a whole HTML file as text
 */
export function renderPage({ style, script }: PageParts): string {
  const policy = `${contentPolicy({ style, script })}; connect-src 'none'; worker-src blob:`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Rapporteur: check a human rights report</title>
<style>${style}</style>
</head>
<body>
<div id="intake" class="intake">
<header><p class="kicker">Rapporteur ${VERSION}</p>
<h1>Read your report as the United Nations will</h1>
<p class="lead">What does a State’s report say to each thing that United Nations bodies found: does it contradict it, agree, answer it in part, or not at all? Both sides are quoted, with the reason.</p>
<p class="promise">${LOCK}<span><strong>Nothing leaves this computer.</strong> This page can open no connection. Turn the network off: it works the same.</span></p></header>
<main>
${step(1, "claims", "What the State says", "A draft, a national or periodic report, replies to a list of issues.")}
${step(2, "findings", "What United Nations bodies found", "A compilation, concluding observations, a UPR outcome report, a list of recommendations.")}
<section class="step" aria-labelledby="step-3"><h2 id="step-3"><span class="step-number" aria-hidden="true">3</span>Compare</h2>
<details class="earlier"><summary>Decisions and an earlier check</summary><p class="soft" id="what-earlier">To go on from an earlier day: reviews.json or the Excel table that reviewers filled in, and the earlier report as JSON, to see what is new and settled since.</p>
<ul class="documents" id="earlier-files" aria-label="Decisions and an earlier check"></ul>
<div class="drop"><label class="button">Choose files<input type="file" id="earlier" multiple accept=".json,.xlsx" aria-describedby="what-earlier" aria-label="Choose files: decisions and an earlier check"></label><span class="soft">JSON or Excel</span></div></details>
<p class="compare"><button type="button" class="primary" id="compare" disabled>Compare</button><button type="button" id="cancel" hidden>Cancel</button><progress id="progress" aria-label="Progress" hidden></progress><span id="compare-status" role="status"></span></p></section>
</main>
<footer><p>Every outcome is a place to look and no verdict: rules decide, they err, and silence means «not found in this document». Documents in English are read. The same program runs on the command line: <code>npm install rapporteur</code>.</p></footer>
</div>
<div id="result" hidden>
<section class="bar" aria-labelledby="result-title"><div class="bar-line"><h2 id="result-title" tabindex="-1">The comparison is done</h2><p class="promise small">${LOCK}<span>Nothing left this computer.</span></p><button type="button" id="back">Change the documents</button></div>
<details class="save"><summary>Save the result</summary><div id="exports"></div></details></section>
<div id="report-place"></div>
</div>
<script>${script}</script>
</body>
</html>
`;
}

function step(number: number, role: string, title: string, what: string): string {
  return `<section class="step" id="${role}-step" aria-labelledby="step-${number}"><h2 id="step-${number}"><span class="step-number" aria-hidden="true">${number}</span>${title}</h2>
<p class="soft" id="what-${number}">${what}</p>
<ul class="documents" id="${role}-documents" aria-label="${title}"></ul>
<div class="drop"><label class="button">Choose files<input type="file" id="${role}-files" multiple accept="${ACCEPT}" aria-describedby="what-${number}" aria-label="Choose files: ${title.toLowerCase()}"></label><label class="button">Choose a folder<input type="file" id="${role}-folder" webkitdirectory aria-describedby="what-${number}" aria-label="Choose a folder: ${title.toLowerCase()}"></label><span class="soft">or drop files or a folder here: Word, PDF, web page or text</span></div>
<p class="fault" id="${role}-said" role="status"></p></section>`;
}
