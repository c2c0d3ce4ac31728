import { agreed } from "../../../src/judge/rules/agreed.js";
import { conceded } from "../../../src/judge/rules/conceded.js";
import { generalStep } from "../../../src/judge/rules/general-step.js";
import { numberConflict } from "../../../src/judge/rules/number-conflict.js";
import { otherPeople } from "../../../src/judge/rules/other-people.js";
import { planUnderWay } from "../../../src/judge/rules/plan-under-way.js";
import type { Finding } from "../../../src/schema/assertion.js";
import type { Quantity } from "../../../src/schema/quantity.js";
import { at, testRule } from "../../support/pairs.js";

const complaints = (value: number, comparison: Quantity["comparison"] = "exactly"): Quantity => ({
  value,
  unit: null,
  comparison,
  of: "complaint of torture",
  period: null,
  words: String(value),
});
const found: Partial<Finding> = { act: "concern", text: "In 2018, 12 complaints of torture were investigated.", quantities: [complaints(12)] };

const rate = (value: number): Quantity => ({ value, unit: "per 1000", comparison: "exactly", of: "liv birth", period: "2015", words: String(value) });
const share = (value: number): Quantity => ({ value, unit: "%", comparison: "exactly", of: "seat", period: "2017", words: String(value) });

testRule(numberConflict, {
  fires: [
    {
      why: "two exact figures for one thing and year",
      finding: found,
      claim: { text: "In 2018, 43 complaints of torture were investigated.", quantities: [complaints(43)] },
    },
    {
      why: "a hedged figure that excludes the other",
      finding: found,
      claim: { text: "In 2018 they were over 40.", quantities: [complaints(40, "more-than")] },
    },
    { why: "two rates of one year", finding: { act: "observation", quantities: [rate(41)] }, claim: { quantities: [rate(19)] } },
  ],
  silent: [
    { why: "the figures agree", finding: found, claim: { text: "In 2018 they were 12.", quantities: [complaints(12)] } },
    { why: "another year", finding: found, claim: { text: "In 2019 they were 43.", quantities: [complaints(43)] } },
    { why: "a hedged figure that allows the other", finding: found, claim: { text: "In 2018 they were over 10.", quantities: [complaints(10, "more-than")] } },
    { why: "rates of two years", finding: { act: "observation", quantities: [rate(41)] }, claim: { quantities: [{ ...rate(19), period: "2018" }] } },
    { why: "rates that differ by a rounding", finding: { act: "observation", quantities: [rate(41)] }, claim: { quantities: [rate(41.3)] } },
    {
      why: "shares of other people",
      finding: { act: "observation", people: ["mayors"], quantities: [share(9)] },
      claim: { people: ["parliamentarians"], quantities: [share(34)] },
    },
    { why: "no matter is shared", finding: found, claim: { text: "In 2018 they were 43.", quantities: [complaints(43)] }, sharedMatters: [] },
  ],
});

testRule(agreed, {
  fires: [
    { why: "praise for what the claim reports", finding: { act: "commendation" }, claim: { act: "measure" }, covers: "whole" },
    {
      why: "praise of three matters and a claim about one",
      finding: { act: "commendation", matters: ["nhri-accreditation", "child-labour", "bride-kidnapping"] },
      claim: { act: "measure" },
      covers: "part",
    },
    {
      why: "both tell the same two figures, whatever the words",
      finding: { act: "observation", quantities: [share(77), share(60)] },
      claim: { act: "measure", quantities: [share(60), share(77), share(12)] },
      coverage: 0.1,
      covers: "whole",
    },
    { why: "a figure is praised and none is told", finding: { act: "observation", quantities: [share(77)] }, claim: { act: "fact" }, covers: "part" },
  ],
  silent: [
    {
      why: "the claim denies that it is so",
      finding: { act: "observation", readings: [at("B")] },
      claim: { act: "denial", readings: [at("B", { mode: "denied" })] },
    },
    { why: "a concern is not agreed with so", finding: { act: "concern" }, claim: { act: "measure" } },
    { why: "the scale says that they differ", finding: { act: "observation", readings: [at("B")] }, claim: { act: "fact", readings: [at("A")] } },
    { why: "no matter is shared", finding: { act: "commendation" }, claim: { act: "measure" }, sharedMatters: [] },
  ],
});

testRule(conceded, {
  fires: [{ why: "the State admits the problem", finding: { act: "concern" }, claim: { act: "concession" }, covers: "part" }],
  silent: [
    { why: "a measure admits nothing", finding: { act: "concern" }, claim: { act: "measure" } },
    { why: "another matter", finding: { act: "concern" }, claim: { act: "concession" }, sharedMatters: [] },
  ],
});

testRule(planUnderWay, {
  fires: [
    { why: "something is planned", finding: { act: "recommendation" }, claim: { act: "plan", status: "planned" }, covers: "part" },
    { why: "work goes on", finding: { act: "concern" }, claim: { act: "plan", status: "under-way" }, covers: "part" },
  ],
  silent: [{ why: "it is done", finding: { act: "recommendation" }, claim: { act: "measure", status: "done" } }],
});

testRule(generalStep, {
  fires: [{ why: "anything that speaks to the matter is a step", finding: { act: "concern" }, claim: { act: "fact" }, covers: "part" }],
  silent: [],
});

testRule(otherPeople, {
  fires: [{ why: "refugees and undocumented migrants", finding: { people: ["refugees"] }, claim: { people: ["undocumented-migrants"] }, covers: "part" }],
  silent: [
    { why: "the claim speaks of everyone", finding: { people: ["refugees"] }, claim: { people: ["everyone"] } },
    { why: "the claim names nobody", finding: { people: ["refugees"] }, claim: {} },
    { why: "the finding names nobody", finding: {}, claim: { people: ["refugees"] } },
    { why: "no matter is shared", finding: { people: ["refugees"] }, claim: { people: ["women"] }, sharedMatters: [] },
  ],
});
