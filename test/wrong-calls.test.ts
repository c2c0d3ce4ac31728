import { describe, expect, test } from "vitest";
import { audit } from "../src/audit/audit.js";
import { check } from "../src/check.js";
import { read } from "../src/document/read-document.js";
import { extractClaims } from "../src/extract/claims/claims.js";
import { complete } from "../src/extract/fields/complete.js";
import { extractFindings } from "../src/extract/findings/findings.js";
import { judgeFindings } from "../src/judge-findings.js";
import { prepareClaims } from "../src/prepare-claims.js";
import {
  applyReviews,
  columnsOf,
  commentDraft,
  compareReports,
  explain,
  fillMatrix,
  parseReportJson,
  parseReviewsJson,
  readReviewSheet,
  renderReport,
  toCsv,
  toHtml,
  toJunit,
  toMarkdown,
  toNdjson,
  toSarif,
  toXlsx,
} from "../src/report/index.js";
import { display } from "../src/report/display.js";
import { toRows } from "../src/report/rows/to-rows.js";
import { toText } from "../src/report/text/to-text.js";
import { validate } from "../src/schema/validate/index.js";
import { parseAssertions } from "../src/schema/parse-assertions.js";
import { aDocument, numbered } from "./support/documents.js";
import { errorOf, given, ODD } from "./support/odd-calls.js";
import { aClaim, aFinding } from "./support/samples.js";

const bytes = new TextEncoder().encode("1. The Government adopted a law on torture in 2019.\n");

const report = check({ claims: [aClaim()], findings: [aFinding()] });

describe("no call gives a bare error", () => {
  test.each<[string, (value: never) => unknown]>([
    ["check", (value) => check(value)],
    ["check, claims", (value) => check({ claims: value, findings: [aFinding()] })],
    ["check, findings", (value) => check({ claims: [aClaim()], findings: value })],
    ["check, a claim", (value) => check({ claims: [aClaim(), value], findings: [aFinding()] })],
    ["check, a finding", (value) => check({ claims: [aClaim()], findings: [value] })],
    ["audit", (value) => audit(value)],
    ["extractClaims", (value) => extractClaims(value)],
    ["extractFindings", (value) => extractFindings(value)],
    ["complete", (value) => complete(value)],
    ["read", (value) => read(value)],
    ["parseAssertions", (value) => parseAssertions(value, "a.json")],
    ["toText", (value) => toText(value)],
    ["toRows", (value) => toRows(value, "findings")],
    ["display", (value) => display(value)],
    ["prepareClaims", (value) => prepareClaims(value)],
    ["judgeFindings", (value) => [...judgeFindings(value, [aFinding()])]],
    ["judgeFindings, findings", (value) => [...judgeFindings(prepareClaims([aClaim()]), value)]],
    ["toHtml", (value) => toHtml(value)],
    ["toCsv", (value) => toCsv(columnsOf("findings"), value)],
    ["toCsv, columns", (value) => toCsv(value, toRows(report, "findings"))],
    ["toNdjson", (value) => toNdjson(value)],
    ["toJunit", (value) => toJunit(value)],
    ["toMarkdown", (value) => toMarkdown(value)],
    ["toSarif", (value) => toSarif(value)],
    ["toXlsx", (value) => toXlsx(value)],
    ["columnsOf", (value) => columnsOf(value)],
    ["renderReport", (value) => renderReport(value)],
    ["commentDraft", (value) => commentDraft(value, report)],
    ["commentDraft, the report", (value) => commentDraft(bytes, value)],
    ["fillMatrix", (value) => fillMatrix(value, report, "list.docx")],
    ["fillMatrix, the report", (value) => fillMatrix(bytes, value, "list.docx")],
    ["fillMatrix, the name", (value) => fillMatrix(bytes, report, value)],
    ["applyReviews", (value) => applyReviews(value, { schemaVersion: 1, reviews: [] })],
    ["applyReviews, the decisions", (value) => applyReviews(report, value)],
    ["readReviewSheet", (value) => readReviewSheet(value, "r.xlsx")],
    ["compareReports", (value) => compareReports(value, report)],
    ["compareReports, the report", (value) => compareReports(report, value)],
    ["explain", (value) => explain(value, "f1")],
    ["explain, the id", (value) => explain(report, value)],
    ["parseReportJson", (value) => parseReportJson(value, "r.json")],
    ["parseReviewsJson", (value) => parseReviewsJson(value, "r.json")],
    ["validate", (value) => validate(value)],
    ["validate, the schema", (value) => validate([], value)],
  ])("%s", async (_, call) => {
    const errors = await Promise.all(ODD.map((value) => errorOf(() => call(given(value)))));
    expect(errors.filter((error) => error.startsWith("a bare"))).toEqual([]);
  });
});

describe("a call that a compiler would refuse is told what is needed", () => {
  test.each([
    [
      "a promise for a side",
      () => check({ claims: given(Promise.resolve([aClaim()])), findings: [aFinding()] }),
      /^claims: .*a promise, which must be awaited$/,
    ],
    ["a file's name for a side", () => check({ claims: [aClaim()], findings: given("un.txt") }), /^findings: a list of documents .*given is string$/],
    ["one entry for a side", () => check({ claims: given(aClaim()), findings: [aFinding()] }), /^claims: .*given is object$/],
    ["nothing at all", () => check(given(undefined)), /^claims: a list of documents .*given is undefined$/],
    ["an empty claim", () => check({ claims: given([{}]), findings: [aFinding()] }), /^claims\[0\]: is none of the documents .*: its id is undefined$/],
    [
      "a finding without source",
      () => check({ claims: [aClaim()], findings: given([{ ...aFinding(), source: null }]) }),
      /^findings\[0\]: .*: its source is null$/,
    ],
    [
      "a claim whose date is a number",
      () => check({ claims: given([aClaim(), { ...aClaim(), date: 2021 }]), findings: [aFinding()] }),
      /^claims\[1\]: .*: its date is 2021$/,
    ],
    [
      "a document that was not read",
      () => check({ claims: given([{ id: "a", paragraphs: [] }]), findings: [aFinding()] }),
      /^claims\[0\]: .*: its kind is undefined$/,
    ],
    ["claims that are not made ready", () => [...judgeFindings(given([aClaim()]), [aFinding()])], /^claims: prepareClaims must make them ready$/],
    [
      "files of matters that are not made ready",
      () => check({ claims: [aClaim()], findings: [aFinding()] }, { matters: given([{ theme: "food", matters: [] }]) }),
      /^matters: what extendMatters gives is needed; given is a list$/,
    ],
    ["null for options", () => check({ claims: [aClaim()], findings: [aFinding()] }, given(null)).findings.length, /^no error$/],
    ["findings for a report", () => toHtml(given(report.findings)), /^toHtml: a report is needed, as check gives it .*given is a list$/],
    ["a part of a report", () => toText(given({ ...report, claims: undefined })), /^toText: a report is needed, .*it has no claims$/],
    ["a report for rows", () => toNdjson(given(report)), /^toNdjson: a list of rows is needed, as toRows\(report, "findings"\) gives it; given is object$/],
    ["no side", () => check(given({})), /^claims: .*given is undefined$/],
    ["null for a side", () => check({ claims: given(null), findings: [aFinding()] }), /^claims: .*given is null$/],
    ["a file's name for its bytes", () => read(given("draft.docx"), { name: "draft.docx" }), /^read: the bytes of a file and its name are needed/],
    ["bytes without a name", () => read(bytes, given(undefined)), /^read: the bytes of a file and its name are needed/],
    [
      "a reader that is none",
      () => read(bytes, { name: "a.odt", readers: { ".odt": given(5) } }),
      /^a\.odt: readers\["\.odt"\] must be a function that gives its text$/,
    ],
    ["a reader that gives no text", () => read(bytes, { name: "a.odt", readers: { ".odt": given(() => undefined) } }), /^a\.odt: readers\["\.odt"\] must be/],
    ["no function for the files of SARIF", () => toSarif(report, given({})), /^toSarif: a function is needed that gives the file of a document/],
    ["a list for a document", () => audit(given([])), /^audit: one document that read gave is needed/],
    ["nothing for a document", () => audit(given(null)), /^audit: one document that read gave is needed/],
    ["two claims of one id", () => check({ claims: [aClaim(), aClaim()], findings: [aFinding()] }), /^claims: the id «c1» stands twice; each assertion/],
    ["two findings of one id", () => check({ claims: [aClaim()], findings: [aFinding(), aFinding()] }), /^findings: the id «f1» stands twice/],
    ["a list without an assertion", () => parseAssertions("[]", "f.json"), /^f\.json is empty; at least one paragraph, or one assertion, is needed$/],
    [
      "rows of no kind",
      () => toRows(check({ claims: [aClaim()], findings: [aFinding()] }), given("sentences")),
      /^toRows: «sentences» is none of findings, pairs/,
    ],
    ["rows of what every object has", () => toRows(check({ claims: [aClaim()], findings: [aFinding()] }), given("toString")), /^toRows: «toString» is none of/],
  ])("%s", async (_, call, message) => {
    expect(await errorOf(call)).toMatch(message);
  });
});

test("an ArrayBuffer, as fetch and files of a page give it, is read as its bytes are", async () => {
  const options = { name: "a.txt" };
  expect(await read(bytes.buffer as ArrayBuffer, options)).toEqual(await read(bytes, options));
});

test("a document in which no body speaks is named, not the side", async () => {
  const document = await aDocument(numbered("The sea is blue and wide.", "The land is green and wide."));
  expect(await errorOf(() => check({ claims: [aClaim()], findings: [document] }))).toMatch(new RegExp(`^${document.id} holds no finding`));
});
