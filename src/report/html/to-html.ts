import { refuseUnknown } from "../../knowledge/refuse-unknown.js";
import type { Report } from "../../schema/report.js";
import { isAudit } from "../is-audit.js";
import { clientScript, clientStyle } from "./client-code.js";
import { contentPolicy } from "./content-policy.js";
import { html, trusted } from "./markup.js";
import { titleOf } from "./render-masthead.js";
import { renderView } from "./render-report.js";
import { reportView } from "./report-view.js";
import { requireReport } from "../require-report.js";

/** How the page is called. */
export interface HtmlOptions {
  /** Title of the page; the State's name and «report» by default. */
  readonly title?: string;
}

/**
 * A report as one HTML file that loads nothing: it works from disk, on paper and on a phone, and lets a reviewer decide.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @throws {InputError} `bad-option` for what is no report, and for options that there are not
 * @example const page = toHtml(report); // a whole HTML file as text
 */
export function toHtml(report: Report, options?: HtmlOptions): string {
  requireReport(report, "toHtml");
  refuseUnknown(options, ["title"], "toHtml");
  const title = options?.title ?? `${titleOf(reportView(report))}: ${isAudit(report) ? "figures and dates, added up" : "claims beside findings"}`;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ style: clientStyle, script: clientScript })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(clientStyle)}</style>
</head>
<body>
${renderView(report)}
<script>${trusted(clientScript)}</script>
</body>
</html>
`.text;
}
