import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { kindOf, toldKind } from "../../../src/schema/validate/kind-of.js";
import { aClaim, aFinding } from "../../support/samples.js";

const report = check({ claims: [aClaim()], findings: [aFinding()] });
const DECISION = { finding: "f1", verdict: "accepted" };

describe("what a value is taken for", () => {
  test.each<[unknown, string, readonly string[]]>([
    [report, "report", ["generator", "findings"]],
    [{ schemaVersion: 1 }, "report", ["schemaVersion"]],
    [[aFinding()], "assertions", ["act"]],
    [{ assertions: [] }, "assertions", ["assertions"]],
    [aFinding(), "assertion", ["act"]],
    [{ paragraphs: [], id: "a" }, "document", ["paragraphs"]],
    [report.inconsistencies[0] ?? { severity: "error", computed: "3" }, "inconsistency", ["severity", "computed"]],
    [{ schemaVersion: 1, reviews: [] }, "reviews", ["reviews"]],
    [{ schemaVersion: 1, reviews: { f1: "accepted" } }, "reviews", ["reviews"]],
    [[DECISION], "reviews", ["finding", "verdict"]],
    [{ decisions: [DECISION] }, "reviews", ["finding", "verdict"]],
    [{ f1: { verdict: "accepted" } }, "reviews", ["verdict"]],
    [DECISION, "reviews", ["finding", "verdict"]],
    [{ against: [] }, "config", ["against"]],
    [{ claims: ["draft.docx"], reviews: "reviews.json" }, "config", ["claims", "reviews"]],
    [{ failOn: ["error"], agianst: ["un"] }, "config", ["failOn"]],
    [{ a: 1 }, "assertions", []],
    [[], "assertions", []],
    [null, "assertions", []],
    ["reviews", "assertions", []],
  ])("%#", (value, as, by) => {
    expect(toldKind(value)).toEqual({ as, by });
    expect(kindOf(value)).toBe(as);
  });
});
