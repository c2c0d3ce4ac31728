import type { JudgedFinding } from "../../schema/report.js";
import { html, type Markup } from "./markup.js";
import { renderFinding } from "./render-finding.js";
import type { ReportView } from "./report-view.js";

/** Findings on one sheet: few enough to be drawn at once, and enough that two thousand findings have a hundred sheets. */
const SHEET = 20;

/** The findings in their order, on sheets: a browser leaves the sheets out of sight alone, whatever a filter changes on them. */
export function renderSheets(view: ReportView, findings: readonly JudgedFinding[]): readonly Markup[] {
  const sheets = Array.from({ length: Math.ceil(findings.length / SHEET) }, (_, i) => findings.slice(i * SHEET, (i + 1) * SHEET));
  return sheets.map((sheet) => html`<div class="sheet">${sheet.map((finding) => renderFinding(view, finding))}</div>`);
}
