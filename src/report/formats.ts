import type { Report } from "../schema/report.js";
import { toHtml } from "./html/to-html.js";
import { toText, type TextOptions } from "./to-text.js";

/** How a report is written: under which name, for which file endings, and by what. */
export interface ReportFormat {
  readonly name: string;
  /** Endings of file names that ask for it, lower case, with the dot. */
  readonly endings: readonly string[];
  readonly render: (report: Report, options?: TextOptions) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** All formats of a report; the first is the one for the screen. */
export const formats: readonly ReportFormat[] = [
  { name: "text", endings: [".txt"], render: (report, options) => toText(report, options) },
  { name: "json", endings: [".json"], render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  { name: "html", endings: [".html", ".htm"], render: (report) => toHtml(report) },
];
