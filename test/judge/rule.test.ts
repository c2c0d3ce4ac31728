import { describe, expect, test } from "vitest";
import { askRule, defineRule, ofFinding, rulesFor, type Need } from "../../src/judge/rule.js";
import { aFinding } from "../support/samples.js";
import { aPair } from "../support/pairs.js";

const isConcern = ofFinding("finding-is-no-concern", ({ act }) => act === "concern");
const isDenial: Need = { code: "claim-is-no-denial", holds: ({ claim }) => claim.act === "denial" };
const ruleOf = (id: string, needs?: readonly Need[]) =>
  defineRule({
    id,
    relation: "contradicts",
    description: "",
    ...(needs === undefined ? {} : { needs }),
    decide: () => ({ code: id, covers: "whole", data: {} }),
  });
const rules = [ruleOf("of-concerns", [isDenial, isConcern]), ruleOf("of-denials", [isDenial]), ruleOf("of-all")];

describe("rulesFor", () => {
  test("leaves out those whose needs the finding alone fails, and keeps the order of the rest", () => {
    expect(rulesFor(aFinding({ act: "concern" }), rules)).toEqual(rules);
    expect(rulesFor(aFinding({ act: "recommendation" }), rules).map(({ id }) => id)).toEqual(["of-denials", "of-all"]);
  });

  test("none that it leaves out would have spoken of any claim", () => {
    const finding = aFinding({ act: "recommendation" });
    expect(askRule(rules[0]!, aPair({ finding: { act: "recommendation" }, claim: { act: "denial" } }))).toBe("finding-is-no-concern");
    expect(rulesFor(finding, rules)).not.toContain(rules[0]);
  });
});
