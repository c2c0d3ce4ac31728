import type { Report } from "../../schema/report.js";
import { outcomeWords } from "../outcome-words.js";
import { quoteOf } from "../rows/quote-of.js";
import { terminalSafe } from "../terminal-safe.js";
import { wrap } from "./wrap.js";

/** What the caller keeps out of the exit status, apart from the rest and with the reason. */
export function suppressedText(report: Report, width: number): string {
  const findings = report.findings.map((finding) => ({ ...finding, words: `${outcomeWords(finding)}: ${quoteOf(finding.source, finding.text)}` }));
  const rows = [...findings, ...report.inconsistencies.map((row) => ({ ...row, words: row.message }))].filter(({ suppressed }) => suppressed !== undefined);
  if (rows.length === 0) return "";
  const lines = rows.map(({ id, words, suppressed }) =>
    [wrap(terminalSafe(`${id}, ${words}`), width, "  "), wrap(terminalSafe(`because: ${suppressed!}`), width, "    ")].join("\n"),
  );
  return ["SUPPRESSED", ...lines].join("\n");
}
