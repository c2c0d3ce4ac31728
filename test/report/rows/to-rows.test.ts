import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { columnsOf, rowKinds, toRows } from "../../../src/report/rows/to-rows.js";
import { suppress } from "../../../src/report/suppress.js";
import { toCsv } from "../../../src/report/to-csv.js";
import { numbered } from "../../support/documents.js";
import { aDocument } from "../../support/documents.js";
import { aClaim, aFinding } from "../../support/samples.js";

const report = check({ claims: [aClaim()], findings: [aFinding(), aFinding({ id: "f2", text: "Prison cells are overcrowded." })] });

/** What scripts, sheets and notebooks of users read: a name that changes breaks them. */
const COLUMNS = {
  findings:
    "id document paragraph line date state act speakers topics matters finding quote outcome how outcomeInWords confidence certainty needsReview relation rule because claim claimDocument claimParagraph claimQuote evidence nearestClaim nearestQuote suppressed review reviewOutcome reviewNote reviewBy standingOutcome since outcomeBefore",
  pairs:
    "finding claim rank relation covers rule because score outcome how findingAct findingDocument findingParagraph findingQuote claimAct claimDocument claimDate claimParagraph claimQuote",
  claims:
    "id document paragraph line date act status statusDate strength deed object institutions polarity topics matters states instruments groups places quantities dates citations headings text quote standing contradictedBy findings",
  inconsistencies:
    "id kind severity document paragraph line stated computed how message quote elsewhere suppressed review reviewSeverity reviewNote reviewBy standingSeverity since",
  promises:
    "claim fate needsReview rule because deadline document date paragraph line quote laterClaim laterDocument laterDate laterParagraph laterLine laterQuote byDocument",
} as const;

describe("rows", () => {
  test.each(rowKinds)("%s: the columns keep their names", (kind) => {
    expect(columnsOf(kind)).toEqual(COLUMNS[kind].split(" "));
  });

  test.each(rowKinds)("%s: flat, and with the same columns in the same order, whatever the report", async (kind) => {
    const document = await aDocument(numbered("In 2017, 40 boys and 60 girls, 110 children in all, were heard.", "A law was adopted in 2017."));
    const rows = [...toRows(report, kind), ...toRows(check({ claims: [document], findings: [aFinding()] }), kind)];
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columnsOf(kind));
      expect(Object.values(row).filter((cell) => cell !== null && !["string", "number", "boolean"].includes(typeof cell))).toEqual([]);
    }
  });

  test("a finding has its outcome, the claim that decides, and the nearest where none does", () => {
    const [contradicted, unaddressed] = toRows(report, "findings");
    expect(contradicted).toMatchObject({
      id: "f1",
      outcome: "contradicted",
      outcomeInWords: "contradicted",
      certainty: null,
      relation: "contradicts",
      claim: "c1",
      claimParagraph: "7",
      claimQuote: aClaim().text,
      evidence: 1,
      suppressed: null,
    });
    expect(unaddressed).toMatchObject({
      id: "f2",
      outcome: "unaddressed",
      outcomeInWords: "not found in this document",
      claim: null,
      because: null,
      evidence: 0,
    });
    expect(unaddressed!.certainty).toBe(report.findings[1]!.certainty);
    expect(unaddressed!.certainty).toBeGreaterThan(0);
  });

  test("a pair has both sides; a claim the findings that it bears on", () => {
    expect(toRows(report, "pairs")).toMatchObject([
      { finding: "f1", claim: "c1", rank: 1, relation: "contradicts", covers: "whole", findingQuote: aFinding().text, claimQuote: aClaim().text },
    ]);
    expect(toRows(report, "claims")).toMatchObject([{ id: "c1", act: "fact", findings: "f1" }]);
  });
});

describe("CSV", () => {
  test("begins with a byte order mark, ends lines with CR LF, and has a head also without rows", () => {
    expect(toCsv(["a", "b"], [])).toBe("\ufeffa,b\r\n");
    expect(toCsv(["a", "b"], [{ a: 'x "y", z', b: null }])).toBe('\ufeffa,b\r\n"x ""y"", z",\r\n');
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["\t=1", "'\t=1"],
    ["-5 per cent", "'-5 per cent"],
    ["a=b", "a=b"],
    ["5-6", "5-6"],
  ])("%j becomes %j", (cell, field) => expect(toCsv(["a"], [{ a: cell }])).toBe(`\ufeffa\r\n${field}\r\n`));

  test("a number below nought stays a number", () => expect(toCsv(["a"], [{ a: -5 }])).toBe("\ufeffa\r\n-5\r\n"));
});

describe("suppressions", () => {
  test("mark what they are of, with the reason, and leave nothing out", () => {
    const { findings, diagnostics } = suppress(report, [{ id: "f1", reason: "answered in the annex" }]);
    expect(findings.map(({ suppressed }) => suppressed)).toEqual(["answered in the annex", undefined]);
    expect(diagnostics).toEqual(report.diagnostics);
  });

  test("that apply to nothing are said", () => {
    expect(suppress(report, [{ id: "gone", reason: "x" }]).diagnostics.at(-1)).toMatchObject({
      code: "unused-suppression",
      message: expect.stringContaining("gone") as string,
    });
  });
});
