import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { compareReports } from "../../../src/report/baseline/compare-reports.js";
import { toText } from "../../../src/report/text/to-text.js";
import type { Outcome } from "../../../src/schema/verdict.js";
import { reportSchema, type Report } from "../../../src/schema/report.js";
import { aDocument, numbered } from "../../support/documents.js";
import { aClaim, aFinding } from "../../support/samples.js";

const findings = ["one", "two", "three", "four", "five"].map((word, i) => aFinding({ id: `f${i}`, text: `The matter ${word} is of concern.` }));
const report = check({ claims: [aClaim()], findings });
const withOutcomes = (base: Report, ...outcomes: Outcome[]): Report => ({
  ...base,
  findings: base.findings.map((finding, i) => ({ ...finding, outcome: outcomes[i] ?? finding.outcome })),
});

describe("a report beside an earlier one", () => {
  const before = withOutcomes(report, "contradicted", "partial", "unaddressed", "partial", "matched");
  const now = compareReports(before, withOutcomes(report, "unaddressed", "matched", "partial", "unaddressed", "matched"));

  test("says of each finding how it stands to before", () => {
    expect(now.baseline!.findings.map(({ since, before: was }) => [since, was])).toEqual([
      ["settled", "contradicted"],
      ["settled", "partial"],
      ["better", "unaddressed"],
      ["worse", "partial"],
      ["unchanged", "matched"],
    ]);
    expect(reportSchema.safeParse(now).error?.issues ?? []).toEqual([]);
  });

  test("shows it in the text", () => {
    expect(toText(now)).toContain("Since the last check: 2 settled, 1 better answered, 1 worse than before, 1\n  unchanged");
  });

  test("knows findings again whose ids have moved, and says which are new or gone", () => {
    const moved = check({
      claims: [aClaim()],
      findings: [aFinding({ id: "f0", text: "A matter that is new is of concern." }), ...findings.slice(1).map((finding, i) => ({ ...finding, id: `g${i}` }))],
    });
    const { baseline } = compareReports(report, moved);
    expect(baseline!.findings.map(({ since }) => since)).toEqual(["new", "unchanged", "unchanged", "unchanged", "unchanged"]);
    expect(baseline!.gone).toEqual([{ id: "f0", text: findings[0]!.text, outcome: report.findings[0]!.outcome }]);
  });

  test("knows the figures that were mended from those that were not", async () => {
    const wrong = "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.";
    const other = "In 2019 there were 90 schools: 40 in the north, 30 in the south and 10 in the west.";
    const draft = async (...texts: string[]) => check({ claims: [await aDocument(numbered(...texts), { state: "UTO" })], findings });
    const [first, second] = [await draft(wrong, other), await draft("A sentence that moves the others stands here in front of them.", other)];
    expect(first.inconsistencies.length).toBe(2);
    expect(compareReports(first, second).baseline!.inconsistencies).toMatchObject({ new: [], settled: [{ kind: "sum" }], unchanged: 1 });
  });
});
