import { describe, expect, test } from "vitest";
import { auditReport } from "../../../src/report/audit-report.js";
import { compareReports } from "../../../src/report/baseline/compare-reports.js";
import { formats } from "../../../src/report/formats.js";
import { applyReviews } from "../../../src/report/reviews/apply-reviews.js";
import { inconsistencyTargets } from "../../../src/report/reviews/review-target.js";
import { standingSeverity } from "../../../src/report/reviews/standing-severity.js";
import { readReviewSheet } from "../../../src/report/xlsx/read-review-sheet.js";
import { toXlsx } from "../../../src/report/xlsx/to-xlsx.js";
import { reportSchema, type Report } from "../../../src/schema/report.js";
import type { InconsistencyReviewEntry } from "../../../src/schema/review.js";
import { aDocument, numbered } from "../../support/documents.js";

const SUM = "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.";
const OTHER = "In 2016 there were 70 visits: 30 in the north, 10 in the south and 20 in the west.";
const audited = async (...texts: string[]) => auditReport([await aDocument(numbered(...texts), { date: "2018" }, "draft.txt")]);
const report = await audited(SUM, OTHER);

/** What a reviewer decided of the row of an audit. */
function anEntry(at: number, fields: Partial<InconsistencyReviewEntry> = {}): InconsistencyReviewEntry {
  const { id, words, severity } = inconsistencyTargets(report.inconsistencies)[at]!;
  return { inconsistency: id, words, seen: severity, verdict: "accepted", by: "A. Author", ...fields };
}
const decide = (base: Report, ...inconsistencies: InconsistencyReviewEntry[]) => applyReviews(base, { schemaVersion: 1, reviews: [], inconsistencies });
const rejected = decide(report, anEntry(0, { verdict: "rejected", note: "Ten came twice." }), anEntry(1, { verdict: "corrected", severity: "doubtful" }));
const written = async (name: string, base = rejected) =>
  String(await formats.find((format) => format.name === name)!.render(base, { rows: "inconsistencies", all: true }));

describe("a review of an inconsistency", () => {
  test("stands beside the severity, which stays the machine's", () => {
    expect(report.inconsistencies).toHaveLength(2);
    expect(rejected.inconsistencies.map(({ severity }) => severity)).toEqual(report.inconsistencies.map(({ severity }) => severity));
    expect(rejected.inconsistencies.map(standingSeverity)).toEqual([null, "doubtful"]);
    expect(rejected.summary.inconsistencyReviews).toEqual({ corrected: 1, rejected: 1 });
    expect(rejected.summary).not.toHaveProperty("reviews");
    expect(reportSchema.safeParse(rejected).success).toBe(true);
  });

  test("is found again by its words in another version of the draft", async () => {
    const moved = decide(await audited("Wells are deep.", OTHER, SUM), anEntry(0, { note: "Mend it." }));
    expect(moved.inconsistencies.map(({ review }) => review?.note)).toEqual([undefined, "Mend it."]);
    expect(moved.diagnostics.filter(({ code }) => code === "review-lapsed")).toEqual([]);
  });

  test("lapses, and says so, when the figures were mended", async () => {
    const mended = decide(await audited(SUM.replace("100", "90"), OTHER), anEntry(0));
    expect(mended.inconsistencies).toHaveLength(1);
    expect(
      mended.diagnostics
        .filter(({ code }) => code === "review-lapsed")
        .map(({ severity, message }) => [severity, /accepted by A\. Author\) is not used: these figures were mended/.test(message)]),
    ).toEqual([["info", true]]);
  });

  test("lapses when it is no longer as grave, unless it says how grave it is", () => {
    const decided = decide(report, anEntry(0, { seen: "doubtful" }), anEntry(1, { seen: "doubtful", verdict: "corrected", severity: "error" }));
    expect(decided.inconsistencies.map(({ review }) => review?.verdict)).toEqual([undefined, "corrected"]);
    expect(decided.diagnostics.at(-1)!.message).toContain("more or less grave");
  });
});

describe("is used", () => {
  test.each([
    ["text", /Reviewed: rejected by A\. Author: Ten came twice\.[^]*1 {2}place where the figures do not agree: 1 doubtful/],
    ["markdown", /reviewed: rejected by A\\?\. Author: Ten came twice[^]*reviewed: corrected to doubtful/],
    ["csv", /,rejected,,Ten came twice\.,A\. Author,,\r\n[^]*,corrected,doubtful,,A\. Author,doubtful,\r\n/],
    ["ndjson", /"review":"rejected"[^]*"standingSeverity":null/],
    ["sarif", /"level": "note"[^]*"review": "corrected to doubtful by A\. Author"/],
    ["junit", /<skipped message="reviewed: rejected by A\. Author: Ten came twice\."\/>[^]*<skipped message="doubtful: /],
    ["html", /Rejected by A\. Author: Ten came twice\./],
  ])("in %s", async (name, shown) => expect(await written(name)).toMatch(shown));

  test("in SARIF as a suppression, where it was rejected", async () =>
    expect(await written("sarif")).toMatch(/"suppressions": \[\s*\{\s*"kind": "external",\s*"justification": "rejected by A\. Author/));

  test("in XLSX, from which it is read back", () => {
    const reviews = readReviewSheet(toXlsx(rejected), "a.xlsx");
    expect(reviews.inconsistencies).toEqual([
      anEntry(0, { verdict: "rejected", note: "Ten came twice." }),
      anEntry(1, { verdict: "corrected", severity: "doubtful" }),
    ]);
    expect(applyReviews(report, reviews)).toEqual(rejected);
  });

  test("in HTML: the count of errors follows it", async () => {
    const errors = async (base: Report) => /data-figures="error">(\d+)</.exec(await written("html", base))![1];
    expect([await errors(report), await errors(rejected)]).toEqual(["2", "0"]);
  });
});

describe("the last check", () => {
  const before = compareReports(report, report);
  test("of an audit tells what is new and settled, in every format", async () => {
    const now = compareReports(
      report,
      await audited(SUM.replace("100", "90"), OTHER, "In 2015 there were 40 complaints: 10 in the north, 15 in the south and 12 in the west."),
    );
    expect(now.baseline!.inconsistencies).toMatchObject({ new: [now.inconsistencies[1]!.id], unchanged: 1 });
    for (const [name, shown] of [
      ["text", /sum, new since the last check[^]*Since the last check: figures: 1 new, 1 settled, 1 unchanged/],
      ["markdown", /new since the last check[^]*|settled in the figures/],
      ["csv", /,unchanged\r\n[^]*,new\r\n/],
      ["sarif", /"baselineState": "new"/],
      ["junit", /message="new since the last check: /],
      ["html", /<span class="since">New<\/span>/],
    ] as const)
      expect(await written(name, now), name).toMatch(shown);
    expect(before.baseline!.inconsistencies).toMatchObject({ new: [], settled: [], unchanged: 2 });
  });
});
