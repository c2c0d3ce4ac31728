import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { applyReviews } from "../../../src/report/reviews/apply-reviews.js";
import { reviewTargets } from "../../../src/report/reviews/review-target.js";
import { standingOutcome } from "../../../src/report/reviews/standing-outcome.js";
import { toText } from "../../../src/report/text/to-text.js";
import { InputError } from "../../../src/schema/error.js";
import { parseReviewsJson } from "../../../src/schema/parse-json.js";
import { reportSchema } from "../../../src/schema/report.js";
import type { ReviewEntry } from "../../../src/schema/review.js";
import { aClaim, aFinding } from "../../support/samples.js";

const silent = aFinding({ id: "f2", act: "recommendation", text: "Prohibit corporal punishment of children in all settings." });
const report = check({ claims: [aClaim()], findings: [aFinding(), silent] });

/** What a reviewer decided of a finding of the report above. */
function anEntry(id: string, fields: Partial<ReviewEntry> = {}): ReviewEntry {
  const target = reviewTargets(report).targets.find((one) => one.id === id)!;
  return { finding: id, words: target.words, claimWords: target.claimWords, seen: target.outcome, verdict: "accepted", by: "A. Author", ...fields };
}

const reviews = (...entries: ReviewEntry[]) => ({ schemaVersion: 1 as const, reviews: entries });

describe("reviews of a report", () => {
  test("stand beside the outcome, which stays the machine's", () => {
    const reviewed = applyReviews(report, reviews(anEntry("f1", { verdict: "corrected", outcome: "matched", how: "conceded", note: "See para. 9." })));
    expect(reviewed.findings[0]).toMatchObject({
      outcome: "contradicted",
      review: { verdict: "corrected", outcome: "matched", how: "conceded", note: "See para. 9.", by: "A. Author" },
    });
    expect(reviewed.findings[1]).not.toHaveProperty("review");
    expect(reviewed.summary.reviews).toEqual({ corrected: 1 });
    expect(reviewed.summary.outcomes).toEqual(report.summary.outcomes);
    expect(reportSchema.safeParse(reviewed).success).toBe(true);
    expect(report.findings[0]).not.toHaveProperty("review");
  });

  test("show in the text for a terminal, without its control characters", () => {
    const text = toText(applyReviews(report, reviews(anEntry("f1", { verdict: "rejected", note: "no\u001b[31m" }))), { all: true });
    expect(text).toContain("Reviewed: rejected by A. Author: no\ufffd[31m");
    expect(text).toContain("Reviewed: 1 rejected");
    expect(
      toText(applyReviews(report, reviews(anEntry("f2", { seen: "unaddressed", claimWords: null, note: "It is said elsewhere." }))), { all: true }),
    ).toContain("It is said elsewhere.");
  });

  test("are found again by the words when ids have moved", () => {
    const moved = check({ claims: [aClaim({ id: "c9" })], findings: [{ ...silent, id: "f1" }, aFinding({ id: "f7" })] });
    const reviewed = applyReviews(moved, reviews(anEntry("f1"), anEntry("f2", { note: "Not in this draft." })));
    expect(reviewed.findings.map(({ id, review }) => [id, review?.note])).toEqual([
      ["f1", "Not in this draft."],
      ["f7", undefined],
    ]);
    expect(reviewed.findings.every(({ review }) => review?.verdict === "accepted")).toBe(true);
    expect(reviewed.diagnostics).toEqual(moved.diagnostics);
  });

  test.each([
    ["the finding is gone", { claims: [aClaim()], findings: [silent] }, "no finding has these words"],
    [
      "the draft's words changed",
      { claims: [aClaim({ text: "The national human rights institution meets the Paris Principles in full." })], findings: [aFinding(), silent] },
      "no longer stand",
    ],
    ["two findings have the words", { claims: [aClaim()], findings: [aFinding({ id: "a" }), aFinding({ id: "b" })] }, "several findings"],
  ])("lapse with a diagnostic where %s", (_, changed, why) => {
    const reviewed = applyReviews(check(changed), reviews(anEntry("f1")));
    expect(reviewed.findings.some(({ review }) => review !== undefined)).toBe(false);
    expect(reviewed.diagnostics.map(({ code, message }) => [code, message.includes(why)])).toEqual([["review-lapsed", true]]);
  });

  test("of an outcome that is another now lapse, unless they correct it", () => {
    const entries = [anEntry("f2", { seen: "partial" }), anEntry("f1", { seen: "partial", verdict: "corrected", outcome: "partial" })];
    const reviewed = applyReviews(report, reviews(...entries));
    expect(reviewed.findings.map(({ review }) => review?.verdict)).toEqual(["corrected", undefined]);
    expect(reviewed.diagnostics[0]!.message).toContain("no longer the one that was reviewed");
  });

  test("decide which outcome stands", () => {
    const [finding] = report.findings;
    expect(standingOutcome(finding!)).toEqual({ outcome: "contradicted", how: null });
    expect(standingOutcome({ ...finding!, review: { verdict: "rejected" } })).toBeNull();
    expect(standingOutcome({ ...finding!, review: { verdict: "corrected", outcome: "partial" } })).toEqual({ outcome: "partial", how: null });
  });
});

test.each([
  ["{", "bad-json"],
  ["[]", "bad-reviews"],
  ['{"schemaVersion":1,"reviews":[{"finding":"f1","words":"a","claimWords":null,"seen":"partial","verdict":"maybe"}]}', "bad-reviews"],
])("a file of reviews that is none: %s", (text, code) => {
  const read = () => parseReviewsJson(text, "reviews.json");
  expect(read).toThrow(InputError);
  expect(read).toThrow(expect.objectContaining({ code, place: "reviews.json" }) as Error);
});
