import { states } from "../../knowledge/member-states/states.js";
import type { ReportDocument } from "../../schema/report.js";
import { isAudit } from "../is-audit.js";
import { html, type Markup } from "./markup.js";
import type { ReportView } from "./report-view.js";

/** Of whom the report speaks, and what was held against what. */
export function renderMasthead(view: ReportView): Markup {
  const { documents } = view.report;
  return html`<header class="masthead"><p class="kicker">${titleOf(view)}</p><h1>${isAudit(view.report) ? "Do the figures agree?" : "What must I fix before I submit?"}</h1>
<dl class="sides-compared">${side(documents, "claims", "What the State says")}${side(documents, "findings", "What United Nations bodies found")}</dl></header>`;
}

/** The State, or the product where a report has none. */
export function titleOf({ report }: ReportView): string {
  const code = [...report.documents, ...report.findings].find(({ state }) => state !== null && state !== undefined)?.state;
  return states.find(({ id }) => id === code)?.names[0] ?? code ?? "Rapporteur";
}

function side(documents: readonly ReportDocument[], role: ReportDocument["role"], words: string): Markup {
  const own = documents.filter((document) => document.role === role);
  if (own.length === 0) return html``;
  return html`<div><dt>${words}</dt>${own.map((document) => html`<dd><span dir="auto">${document.symbol ?? document.id}</span> <span class="year">${[document.kind === "other" ? null : document.kind.replace(/-/g, " "), document.date?.slice(0, 4)].filter((part) => part !== null && part !== undefined).join(", ")}</span></dd>`)}</div>`;
}
