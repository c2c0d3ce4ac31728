import { expect, test } from "vitest";
import { rules } from "../../src/judge/rules/index.js";
import { PLANNING, signsOf } from "../../src/judge/signs-of.js";

const plan = { rule: "plan-under-way", relation: "progresses", covers: "part" } as const;
const step = { rule: "general-step", relation: "progresses", covers: "part" } as const;
const begun = { rule: "asked-state-reached", relation: "fulfils", covers: "part" } as const;
const done = { rule: "kept-up", relation: "fulfils", covers: "whole" } as const;

test.each([
  ["a plan alone", [plan], true, false],
  ["a plan before a step", [plan, step], true, false],
  ["a plan behind a step", [step, plan], false, false],
  ["a plan beside what is done in part", [plan, begun], false, false],
  ["what is done, by one paragraph", [done, step], false, true],
  ["what is done, by two", [done, done], false, false],
  ["nothing", [], false, false],
] as const)("%s", (_, evidence, planned, alone) => {
  expect(signsOf(evidence)).toEqual({ planned, alone });
});

test("the rules that tell of plans are rules that we have", () => {
  expect([...PLANNING].filter((id) => !rules.some((rule) => rule.id === id && rule.relation === "progresses"))).toEqual([]);
});
