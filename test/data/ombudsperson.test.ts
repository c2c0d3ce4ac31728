import { expect, test } from "vitest";
import claims from "../../data/kazakhstan/claims.json" with { type: "json" };
import findings from "../../data/kazakhstan/findings.json" with { type: "json" };
import { check } from "../../src/check.js";
import { claimSchema, findingSchema } from "../../src/schema/assertion.js";

/** The case that the README tells: coming closer, and a law that reflects many of the Principles, are steps and no compliance, in every document. */
test("no document of the worked case complies with the Paris Principles, and none contradicts what is asked", () => {
  const report = check({ claims: claims.map((claim) => claimSchema.parse(claim)), findings: findings.map((finding) => findingSchema.parse(finding)) });
  const { outcome, byDocument } = report.findings.find(({ id }) => id === "kaz-f-paris-principles")!;
  expect(outcome).toBe("partial");
  expect(byDocument.map(({ date, outcome: there }) => [date, there])).toEqual([
    ["2019", "partial"],
    ["2021", "unaddressed"],
    ["2022", "partial"],
    ["2024", "partial"],
  ]);
});
