import { expect, test } from "vitest";
import { bandOf, confidenceOf } from "../../src/knowledge/confidence-of.js";

test.each([
  ["unaddressed", 0, "unaddressed|0"],
  ["unaddressed", 0.249, "unaddressed|0"],
  ["unaddressed", 0.25, "unaddressed|1"],
  ["matched", 0.5, "matched|2"],
  ["matched", 1, "matched|3"],
  ["partial", null, "partial"],
] as const)("%s at %s", (outcome, certainty, band) => {
  expect(bandOf(outcome, certainty)).toBe(band);
});

test("what is more certain was right more often, and only the upper half can be relied on", () => {
  for (const outcome of ["unaddressed", "matched"] as const) {
    const quarters = [0.3, 0.6, 0.9].map((certainty) => confidenceOf(outcome, certainty));
    expect(quarters.map(({ reliable }) => reliable)).toEqual([false, true, true]);
    expect(quarters[0]!.confidence).toBeLessThan(quarters[1]!.confidence!);
    expect(quarters[1]!.confidence).toBeLessThan(quarters[2]!.confidence!);
  }
});

test("an outcome that was not counted cannot be relied on", () => {
  expect(confidenceOf("contradicted", 0.9)).toEqual({ confidence: null, reliable: false });
});
