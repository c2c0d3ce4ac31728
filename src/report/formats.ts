import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import { toHtml } from "./html/to-html.js";
import { columnsOf, toRows, type RowKind } from "./rows/to-rows.js";
import type { FileOf } from "./sarif/location.js";
import { toSarif } from "./sarif/to-sarif.js";
import { toCsv } from "./to-csv.js";
import { toJson } from "./to-json.js";
import { toJunit } from "./to-junit.js";
import { toMarkdown } from "./markdown/to-markdown.js";
import { toNdjson } from "./to-ndjson.js";
import { toText, type TextOptions } from "./text/to-text.js";

/** How a report is shown; each format takes what concerns it. */
export interface RenderOptions extends TextOptions {
  /** What a row is, in CSV and NDJSON; findings by default. */
  readonly rows?: RowKind;
  /** Where the file of a document lies, in SARIF. */
  readonly fileOf?: FileOf;
  /** Reads the draft that comments are written into, in Word. */
  readonly draft?: () => Promise<Uint8Array>;
  /** Outcomes of findings that are commented, in Word. */
  readonly commentOn?: readonly Outcome[];
}

/** How a report is written: under which name, for which file endings, and by what. */
export interface ReportFormat {
  readonly name: string;
  /** Endings of file names that ask for it, lower case, with the dot. */
  readonly endings: readonly string[];
  /** For the screen it is no use. */
  readonly binary?: true;
  readonly render: (report: Report, options?: RenderOptions) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** All formats of a report; the first is the one for the screen. */
export const formats: readonly ReportFormat[] = [
  { name: "text", endings: [".txt"], render: (report, options) => toText(report, options) },
  { name: "json", endings: [".json"], render: (report) => `${toJson(report, 2)}\n` },
  { name: "html", endings: [".html", ".htm"], render: (report) => toHtml(report) },
  { name: "ndjson", endings: [".ndjson", ".jsonl"], render: (report, { rows = "findings" } = {}) => toNdjson(toRows(report, rows)) },
  { name: "csv", endings: [".csv"], render: (report, { rows = "findings" } = {}) => toCsv(columnsOf(rows), toRows(report, rows)) },
  { name: "xlsx", endings: [".xlsx"], binary: true, render: async (report) => (await import("./xlsx/to-xlsx.js")).toXlsx(report) },
  { name: "docx", endings: [".docx"], binary: true, render: commentedDraft },
  { name: "markdown", endings: [".md", ".markdown"], render: (report) => toMarkdown(report) },
  { name: "sarif", endings: [".sarif", ".sarif.json"], render: (report, { fileOf } = {}) => toSarif(report, fileOf) },
  { name: "junit", endings: [".xml"], render: (report) => toJunit(report) },
];

/** The draft with comments; made of bytes that only the caller has. */
async function commentedDraft(report: Report, { draft, commentOn }: RenderOptions = {}): Promise<Uint8Array> {
  if (draft === undefined) throw new InputError("bad-option", "docx", "comments are written into a Word draft, which is not given");
  return (await import("./word/comment-draft.js")).commentDraft(await draft(), report, { ...(commentOn === undefined ? {} : { outcomes: commentOn }), advice: report.advice ?? [] });
}
