import { check } from "../../src/check.js";
import type { Report } from "../../src/schema/report.js";
import { aClaim, aFinding, aSource } from "./samples.js";

/** What a document may hold to mislead whoever opens a report of it, each with what it tries. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ["a script", '<script>alert("x")</script>'],
  ["a picture that loads", '<img src="https://un.example/x.png" onerror="alert(1)">'],
  ["a Markdown link", "[the annex](https://un.example/a) and ![](https://un.example/b.png)"],
  ["a bare address", "see https://un.example/a or www.un.example"],
  ["a Markdown heading and table", "# Heading | cell | `code` ~~struck~~ **bold**"],
  ["a formula", '=HYPERLINK("https://un.example","open")'],
  ["a formula behind a blank", " +1+cmd|' /C calc'!A0"],
  ["a formula by @", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["a formula by minus", "-2+3"],
  ["a full-width formula", "\uff1d1+1"],
  ["a terminal escape", "\u001b]8;;https://un.example\u0007click\u001b]8;;\u0007 \u001b[2J"],
  ["a C1 escape", "\u009b31mred"],
  ["marks of direction", "\u202egnihton\u202c \u2066left\u2069"],
  ["ends of XML", ']]> </t></is></testcase> &amp; <!ENTITY x "y">'],
  ["a coded character of Excel", "_x003D_1+1 and _x000D_"],
  ["a placeholder and a link of SARIF", "{0} and [text](0)"],
  ["half a character", "broken \ud800 here"],
  ["names of objects", "constructor"],
  ["a cell of CSV", 'a "quoted", cell;\r\nand a line'],
];

/** A report in which a text stands wherever words of a document or of a caller can stand. */
export function hostileReport(text: string): Report {
  const quoted = (document: string) =>
    aSource({ document, line: 3, endLine: 3, start: 0, end: text.length, spans: [[0, text.length]], quote: text, paragraph: text });
  const finding = aFinding({
    id: `f ${text}`,
    text: `The national human rights institution has B status. ${text}`,
    source: quoted(`finding ${text}`),
    speakers: [text],
  });
  const claim = aClaim({
    id: `c ${text}`,
    text: `The national human rights institution fully complies with the Paris Principles. ${text}`,
    source: quoted(`claim ${text}`),
  });
  const report = check({
    claims: [claim],
    findings: [finding, { ...finding, id: `g ${text}` }, aFinding({ id: `u ${text}`, text: `Prison cells are overcrowded. ${text}`, source: quoted("u") })],
  });
  const findings = report.findings.map((row, i) =>
    i === 1 ? { ...row, suppressed: text } : { ...row, review: { verdict: "accepted" as const, note: text, by: text } },
  );
  const inconsistency = {
    id: `i ${text}`,
    kind: "sum" as const,
    severity: "error" as const,
    stated: text,
    computed: text,
    how: text,
    message: text,
    places: [{ source: quoted(text) }, { source: quoted(text) }],
  };
  const hint = { id: "h", message: text, places: [{ source: quoted(text) }] };
  const relation = { ...inconsistency, severity: null, holds: true };
  return {
    ...report,
    findings,
    inconsistencies: [
      { ...inconsistency, review: { verdict: "corrected", severity: "error", note: text, by: text } },
      { ...inconsistency, id: "j", suppressed: text },
    ],
    queries: [{ ...hint, kind: "sum", stated: text, computed: text, how: text }],
    advice: [{ ...hint, advice: "bare-measure" }],
    relations: [relation],
    across: [{ ...relation, relation: "conflict" }],
    baseline: {
      documents: [],
      findings: findings.map(({ id }) => ({ finding: id, since: "worse", before: "matched" })),
      gone: [{ id: text, text, outcome: "partial" }],
      inconsistencies: { new: [inconsistency.id], settled: [{ kind: "sum", message: text }], unchanged: 1 },
    },
    diagnostics: [{ code: "x", severity: "warning", document: text, message: text }],
  };
}

/** The same without findings, as an audit gives it. */
export function hostileAudit(text: string): Report {
  return { ...hostileReport(text), findings: [], claims: [] };
}
