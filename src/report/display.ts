import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import type { Source } from "../schema/source.js";
import { outcomeWords, relationWords } from "./outcome-words.js";
import { toText } from "./text/to-text.js";
import { requireReport } from "./require-report.js";

/** What notebooks look for on a value: a picture of it in several formats. */
const JUPYTER: unique symbol = Symbol.for("Jupyter.display") as never;

/** A report to be shown in a notebook. */
export interface Displayed {
  readonly html: string;
  readonly text: string;
  /** Jupyter with Deno shows this. */
  readonly [JUPYTER]: () => Record<string, string>;
  /** An element for Observable, or any page: `display(report).node(document)`. */
  readonly node: <Element extends object>(document: { createElement(name: "div"): Element }) => Element;
}

const COLOURS = { contradicted: "#b3261e", matched: "#1b6e3c", partial: "#8a5a00", unaddressed: "#5f6368" } as const;

/**
 * A report as a notebook shows it: how many findings have which outcome, then each finding with the words that decide. In Jupyter with
 * Deno as the last value of a cell; in Observable as `display(report).node(document)`.
 *
 * @param report as `check` or `parseReportJson` gives it
 * @param most findings shown; 50 by default
 * @returns what a notebook takes, and `html`
 * @throws {InputError} `bad-option` for what is no report, and for options that there are not
 * @example display(report, { most: 10 }).html
 */
export function display(report: Report, options?: { most?: number }): Displayed {
  requireReport(report, "display");
  refuseUnknown(options, ["most"], "display");
  const most = options?.most ?? 50;
  const html = `<div style="font:14px/1.45 system-ui,sans-serif;max-width:60em">${counts(report)}<table style="border-collapse:collapse;text-align:left">${report.findings
    .slice(0, most)
    .map((finding) => row(finding, report))
    .join("")}</table>${rest(report, most)}</div>`;
  const text = toText(report);
  return {
    html,
    text,
    [JUPYTER]: () => ({ "text/html": html, "text/plain": text }),
    node: (document) => Object.assign(document.createElement("div"), { innerHTML: html }),
  };
}

function counts({ summary }: Report): string {
  const each = Object.entries(summary.outcomes).map(
    ([outcome, count]) => `<b>${count}</b> ${escaped(outcome === "unaddressed" ? "not found in these documents" : outcome)}`,
  );
  return `<p>${summary.findings} findings: ${each.join(" · ")}</p>`;
}

function row(finding: JudgedFinding, report: Report): string {
  const cell = (content: string) => `<td style="padding:.4em .8em;vertical-align:top;text-align:left;border-top:1px solid #ccc">${content}</td>`;
  const evidence = finding.evidence.slice(0, 3).map(({ claim, relation, source }) => {
    const words = report.claims.find(({ id }) => id === claim)?.text ?? "";
    return `<div>${escaped(relationWords(relation))}: ${escaped(source.focus?.quote ?? source.quote ?? words)} <small>(${escaped(placeOf(source))})</small></div>`;
  });
  const outcome = `<b style="color:${COLOURS[finding.outcome]}">${escaped(outcomeWords(finding))}</b>${finding.needsReview ? "<br><small>needs review</small>" : ""}`;
  return `<tr>${cell(outcome)}${cell(`${escaped(finding.text)} <small>(${escaped(finding.act)}, ${escaped(placeOf(finding.source))})</small>${evidence.join("")}`)}</tr>`;
}

function rest({ findings }: Report, most: number): string {
  return findings.length > most ? `<p>and ${findings.length - most} more</p>` : "";
}

function placeOf({ document, paragraph, line }: Source): string {
  return paragraph !== null ? `${document}, para. ${paragraph}` : line !== null ? `${document}, line ${line}` : document;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Texts of documents are not trusted: none of their characters is markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
