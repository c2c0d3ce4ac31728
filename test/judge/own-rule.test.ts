import { describe, expect, test } from "vitest";
import { check, defineRule, rules } from "../../src/index.js";
import { aClaim, aFinding } from "../support/samples.js";

const promised = defineRule({
  id: "promised-next-year",
  relation: "progresses",
  description: "The claim speaks of the year after the finding.",
  decide: ({ findingYear, claimYear }) =>
    findingYear !== null && claimYear === findingYear + 1
      ? { code: "promised-next-year", covers: "part", data: {}, because: "It is of the year after." }
      : null,
});
const input = (date: string) => ({ claims: [aClaim({ date })], findings: [aFinding({ date: "2020" })] });

describe("a rule of one's own", () => {
  test("stands before ours and gives its own sentence", () => {
    const { findings } = check(input("2021"), { rules: [promised, ...rules] });
    expect(findings[0]!.evidence).toMatchObject([{ rule: "promised-next-year", relation: "progresses", because: "It is of the year after." }]);
  });

  test("leaves to ours what it says nothing of", () => {
    expect(check(input("2020"), { rules: [promised, ...rules] }).findings).toEqual(check(input("2020")).findings);
  });
});
