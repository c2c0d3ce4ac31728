import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { unzip } from "../../src/read/word/unzip.js";
import { explain } from "../../src/report/explain/explain.js";
import { explanationText } from "../../src/report/explain/explanation-text.js";
import { formats } from "../../src/report/formats.js";
import { toRows } from "../../src/report/rows/to-rows.js";
import { readWorkbook } from "../../src/report/xlsx/read-workbook.js";
import { terminalSafe } from "../../src/report/terminal-safe.js";
import { hostileAudit, hostileReport, hostileTexts } from "../support/hostile.js";

/** What a terminal obeys; tabs and ends of lines apart. */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FORMULA = /^\s*[=+\-@\uff1d\t\r]/;
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const xmlFaults = (xml: string) => {
  const faults: string[] = [];
  new DOMParser({ onError: (level, message) => void (level === "warning" || faults.push(message)) }).parseFromString(xml, "text/xml");
  return faults;
};

/** What each format must hold when a text of a document stands in every place that a text can stand in. */
const checks: Readonly<Record<string, (output: string | Uint8Array, text: string) => void>> = {
  text: (output, text) => expect(oneLine(String(output)).replaceAll(" ", "")).toContain(oneLine(terminalSafe(text)).replaceAll(" ", "")),
  json: (output, text) => expect((JSON.parse(String(output)) as { diagnostics: { message: string }[] }).diagnostics[0]!.message).toBe(text),
  ndjson: (output, text) => {
    const rows = String(output)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ id }) => id)).toEqual([`f ${text}`, `g ${text}`, `u ${text}`]);
  },
  csv: (output, text) => {
    const records = parse(String(output), { bom: true, columns: true }) as Record<string, string>[];
    expect(records).toHaveLength(3);
    expect(records[0]!["quote"]).toBe(`${FORMULA.test(text) ? "'" : ""}${terminalSafe(text)}`.replaceAll("\ud800", "\ufffd"));
    expect(records.flatMap((record) => Object.entries(record)).filter(([, cell]) => FORMULA.test(cell))).toEqual([]);
  },
  xlsx: (output, text) => {
    const parts = unzip(output as Uint8Array, "a.xlsx");
    for (const [name, part] of parts) {
      const xml = new TextDecoder().decode(part);
      expect([name, xmlFaults(xml), /<f>|<f /.test(xml)]).toEqual([name, [], false]);
    }
    const [head, first] = readWorkbook(output as Uint8Array, "a.xlsx").get("Findings")!;
    expect(first![head!.indexOf("The finding in full")]).toBe(terminalSafe(text).replaceAll("\ud800", "\ufffd").replaceAll("\r\n", "\n"));
  },
  markdown: (output, text) => {
    const html = marked.parse(String(output), { async: false, gfm: true });
    expect(html).not.toMatch(/<(?:a|img|script|del|h1|code|iframe)[\s>](?!>?Claims beside findings)/);
    const shown = html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(oneLine(shown)).toContain(oneLine(terminalSafe(text)));
  },
  sarif: (output, text) => {
    const log = JSON.parse(String(output)) as { runs: { results: { ruleId: string; message: { text: string } }[] }[] };
    const message = log.runs[0]!.results.find(({ ruleId }) => ruleId === "inconsistency-sum")!.message.text;
    expect(message.replace(/\\([\\[\]])/g, "$1").replace(/([{}])\1/g, "$1")).toBe(terminalSafe(text));
    expect(message).not.toMatch(/(?<!\\)\[|(?<!\{)\{(?!\{)/);
  },
  junit: (output) => {
    expect(xmlFaults(String(output))).toEqual([]);
    expect(String(output).match(/<testcase /g)).toHaveLength(5);
    expect(String(output)).not.toMatch(/<(?:script|img)/);
  },
};

describe.each(hostileTexts)("%s shows as text", (_, text) => {
  const report = hostileReport(text);
  test.each(Object.entries(checks))("in %s", async (name, holds) => {
    const output = await formats.find((format) => format.name === name)!.render(report, { all: true });
    if (typeof output === "string") expect(output).not.toMatch(OBEYED);
    holds(output, text);
  });

  test("in every format of an audit", async () => {
    for (const { name, render, binary } of formats) {
      if (name === "docx") continue;
      const output = await render(hostileAudit(text), { all: true });
      if (binary === undefined) expect([name, OBEYED.test(String(output))]).toEqual([name, false]);
      if (name === "markdown") expect(marked.parse(String(output), { async: false, gfm: true })).not.toMatch(/<(?:a|img|script|del|code|iframe)[\s>]/);
      if (name === "csv") expect((parse(String(output), { bom: true }) as string[][]).flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
      if (name === "html") expect(String(output).replace(/<script>.*<\/script>/s, "")).not.toMatch(/<script>|<img|onerror="/);
      if (name === "junit") expect(xmlFaults(String(output))).toEqual([]);
      if (binary === true)
        for (const [part, bytes] of unzip(output as Uint8Array, "a.xlsx"))
          expect([part, xmlFaults(new TextDecoder().decode(bytes)), /<f>|<f /.test(new TextDecoder().decode(bytes))]).toEqual([part, [], false]);
    }
  });

  test("in the HTML report", async () => {
    const page = String(await formats.find(({ name }) => name === "html")!.render(report)).replace(/<script>.*<\/script>/s, "");
    expect(page).not.toMatch(OBEYED);
    expect(page).not.toMatch(/<script>|<img|onerror="/);
  });

  test("in an explanation", () => {
    const shown = explanationText(explain(report, `f ${text}`), report);
    expect(shown).not.toMatch(OBEYED);
  });

  test("and rows keep it as it stands", () => {
    expect(toRows(report, "findings")[0]!.quote).toBe(text);
    expect(toRows(report, "inconsistencies")[0]!.message).toBe(text);
  });
});

test("every format is looked at, but for those that have a test of their own", () => {
  expect(formats.map(({ name }) => name).filter((name) => checks[name] === undefined)).toEqual(["html", "docx"]);
});
