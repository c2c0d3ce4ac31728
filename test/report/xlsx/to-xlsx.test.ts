import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { applyReviews } from "../../../src/report/reviews/apply-reviews.js";
import { readReviewSheet } from "../../../src/report/xlsx/read-review-sheet.js";
import { readWorkbook } from "../../../src/report/xlsx/read-workbook.js";
import { addressOf } from "../../../src/report/xlsx/sheet.js";
import { toXlsx } from "../../../src/report/xlsx/to-xlsx.js";
import { writeWorkbook } from "../../../src/report/xlsx/write-workbook.js";
import { InputError } from "../../../src/schema/error.js";
import { aClaim, aFinding } from "../../support/samples.js";

const report = check({ claims: [aClaim()], findings: [aFinding(), aFinding({ id: "f2", text: "Prison cells are overcrowded." })] });
const sheets = readWorkbook(toXlsx(report), "a.xlsx");
const xml = (part: string) => new TextDecoder().decode(unzip(toXlsx(report), "a.xlsx").get(part));

/** The sheet of findings as a reviewer leaves it: cells by the titles of their columns, columns turned round. */
function reviewed(...decisions: Readonly<Record<string, string>>[]): Uint8Array {
  const [head, ...rows] = sheets.get("Findings")!;
  const filled = rows.map((cells, i) => head!.map((title, j) => decisions[i]?.[title] ?? cells[j] ?? null).reverse());
  return writeWorkbook([{ name: "Findings", columns: head!.map((title) => ({ title, width: 9 })).reverse(), rows: filled }]);
}

describe("the workbook", () => {
  test("has a sheet each for findings, pairs, inconsistencies and what was compared", () => {
    expect([...sheets.keys()]).toEqual(["Findings", "Pairs", "Inconsistencies", "About"]);
    expect(sheets.get("Findings")).toHaveLength(3);
    expect(sheets.get("Pairs")).toHaveLength(2);
  });

  test("freezes its head, filters, wraps, and lets a verdict be chosen only among those there are", () => {
    const sheet = xml("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:AB3"/>');
    expect(sheet).toContain("<formula1>&quot;accepted,corrected,rejected&quot;</formula1>");
    expect(xml("xl/styles.xml")).toContain('wrapText="1"');
    expect(xml("xl/workbook.xml")).toContain("'Findings'!$A$1:$AB$3");
  });

  test("has the same bytes for the same report", () => expect(toXlsx(report)).toEqual(toXlsx(report)));

  test.each([
    [0, 1, "A1"],
    [25, 2, "Z2"],
    [26, 3, "AA3"],
    [701, 1, "ZZ1"],
    [702, 1, "AAA1"],
  ])("column %i, row %i is %s", (column, row, address) => expect(addressOf(column, row)).toBe(address));

  test("cuts what a cell cannot hold", () => {
    const long = readWorkbook(writeWorkbook([{ name: "A", columns: [{ title: "a", width: 9 }], rows: [["x".repeat(40_000)]] }]), "a").get("A")![1]![0]!;
    expect([long.length, long.endsWith("…")]).toEqual([32_767, true]);
  });
});

describe("a review made in it", () => {
  test("is read back, whatever the order of its columns, and stands beside its outcome", () => {
    const reviews = readReviewSheet(
      reviewed({ Verdict: "corrected", "Corrected outcome": "matched: conceded", Note: "see annex", By: "A. B." }, { Verdict: "Accepted" }),
      "a.xlsx",
    );
    expect(reviews.reviews).toMatchObject([
      { finding: "f1", seen: "contradicted", verdict: "corrected", outcome: "matched", how: "conceded", note: "see annex", by: "A. B." },
      { finding: "f2", seen: "unaddressed", claimWords: null, verdict: "accepted" },
    ]);
    const { findings, diagnostics } = applyReviews(report, reviews);
    expect(findings.map(({ review }) => review?.verdict)).toEqual(["corrected", "accepted"]);
    expect(diagnostics).toEqual(report.diagnostics);
    expect(readReviewSheet(toXlsx(applyReviews(report, reviews)), "b.xlsx")).toEqual(reviews);
  });

  test("rows without a verdict are left out", () => expect(readReviewSheet(toXlsx(report), "a.xlsx").reviews).toEqual([]));

  test.each([
    ["an unknown verdict", { Verdict: "maybe" }, /row 2.*«maybe».*accepted, corrected, rejected/],
    ["a correction without an outcome", { Verdict: "corrected" }, /no corrected outcome.*accepted are/],
    ["a bare match", { Verdict: "corrected", "Corrected outcome": "matched" }, /«matched».*matched: agreed/],
    ["a note without a verdict", { Note: "hm" }, /no verdict/],
    ["a row of another maker", { Verdict: "accepted", "Key of the finding's words": "" }, /not written by rapporteur/],
  ])("%s is told with its row", (_, decision, message) => {
    expect(() => readReviewSheet(reviewed(decision), "a.xlsx")).toThrow(InputError);
    expect(() => readReviewSheet(reviewed(decision), "a.xlsx")).toThrow(message);
  });

  test("a workbook of something else is refused", () => {
    expect(() => readReviewSheet(writeWorkbook([{ name: "A", columns: [{ title: "a", width: 9 }], rows: [] }]), "a.xlsx")).toThrow(/no sheet «Findings»/);
    expect(() => readReviewSheet(writeWorkbook([{ name: "Findings", columns: [{ title: "Id", width: 9 }], rows: [] }]), "a.xlsx")).toThrow(
      /no column «Verdict»/,
    );
  });
});
