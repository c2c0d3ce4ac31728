import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import type { RowKind } from "./rows/to-rows.js";
import type { FileOf } from "./sarif/location.js";
import type { TextOptions } from "./text/to-text.js";

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
  /** The same in parts, where the whole is too much to hold at once. */
  readonly parts?: (report: Report) => Promise<Iterable<string>>;
}

/** All formats of a report; the first is the one for the screen. A writer is loaded when it is needed. */
export const formats: readonly ReportFormat[] = [
  { name: "text", endings: [".txt"], render: asText },
  { name: "json", endings: [".json"], render: async (report) => [...(await inParts(report))].join(""), parts: inParts },
  { name: "html", endings: [".html", ".htm"], render: async (report) => (await import("./html/to-html.js")).toHtml(report) },
  { name: "ndjson", endings: [".ndjson", ".jsonl"], render: inRows },
  { name: "csv", endings: [".csv"], render: inCells },
  { name: "xlsx", endings: [".xlsx"], binary: true, render: async (report) => (await import("./xlsx/to-xlsx.js")).toXlsx(report) },
  { name: "docx", endings: [".docx"], binary: true, render: commentedDraft },
  { name: "markdown", endings: [".md", ".markdown"], render: async (report) => (await import("./markdown/to-markdown.js")).toMarkdown(report) },
  {
    name: "sarif",
    endings: [".sarif", ".sarif.json"],
    render: async (report, { fileOf } = {}) => (await import("./sarif/to-sarif.js")).toSarif(report, fileOf),
  },
  { name: "junit", endings: [".xml"], render: async (report) => (await import("./to-junit.js")).toJunit(report) },
];

async function asText(report: Report, options?: RenderOptions): Promise<string> {
  const { toText, TEXT_OPTIONS } = await import("./text/to-text.js");
  return toText(report, Object.fromEntries(Object.entries(options ?? {}).filter(([name]) => TEXT_OPTIONS.includes(name))));
}

async function inParts(report: Report): Promise<Iterable<string>> {
  return (await import("./json-parts.js")).jsonParts(report, 2);
}

async function inRows(report: Report, { rows = "findings" }: RenderOptions = {}): Promise<string> {
  const [{ toNdjson }, { toRows }] = await Promise.all([import("./to-ndjson.js"), import("./rows/to-rows.js")]);
  return toNdjson(toRows(report, rows));
}

async function inCells(report: Report, { rows = "findings" }: RenderOptions = {}): Promise<string> {
  const [{ toCsv }, { columnsOf, toRows }] = await Promise.all([import("./to-csv.js"), import("./rows/to-rows.js")]);
  return toCsv(columnsOf(rows), toRows(report, rows));
}

/** The draft with comments; made of bytes that only the caller has. */
async function commentedDraft(report: Report, { draft, commentOn }: RenderOptions = {}): Promise<Uint8Array> {
  if (draft === undefined) throw new InputError("bad-option", "docx", "comments are written into a Word draft, which is not given");
  return (await import("./word/comment-draft.js")).commentDraft(await draft(), report, {
    ...(commentOn === undefined ? {} : { outcomes: commentOn }),
    advice: report.advice ?? [],
  });
}
