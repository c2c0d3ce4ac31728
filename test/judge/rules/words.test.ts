import { agreed } from "../../../src/judge/rules/agreed.js";
import { claimedForAll } from "../../../src/judge/rules/claimed-for-all.js";
import { conceded } from "../../../src/judge/rules/conceded.js";
import { deniedPractice } from "../../../src/judge/rules/denied-practice.js";
import { generalStep } from "../../../src/judge/rules/general-step.js";
import { numberConflict } from "../../../src/judge/rules/number-conflict.js";
import { onlyWith } from "../../../src/judge/rules/only-with.js";
import { otherPeople } from "../../../src/judge/rules/other-people.js";
import { planUnderWay } from "../../../src/judge/rules/plan-under-way.js";
import type { Claim, Finding, Quantity } from "../../../src/schema/assertion.js";
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

const tried: Partial<Finding> = { act: "concern", text: "civilians continued to be tried before military courts" };
const triedNever: Partial<Claim> = { act: "fact", status: "absent", sweeping: "none", text: "No civilian is brought before a military court." };

testRule(deniedPractice, {
  fires: [
    {
      why: "evictions reported and denied",
      finding: { act: "concern", text: "reports of forced evictions" },
      claim: { act: "denial", text: "There are no cases of forced eviction." },
      covers: "whole",
    },
    { why: "«no … is» of the very thing, without words of denial", finding: tried, claim: triedNever, covers: "whole" },
    {
      why: "done without consent, and never without consent",
      finding: { act: "concern", polarity: "denies", text: "the operation of patients without their consent" },
      claim: { act: "fact", status: "absent", sweeping: "none", text: "No operation is carried out on patients without their consent." },
    },
  ],
  silent: [
    { why: "the claim denies nothing", finding: { act: "concern" }, claim: { act: "fact" } },
    {
      why: "the finding says that patients go without, which is no practice",
      finding: { act: "concern", polarity: "denies", text: "patients were without a doctor" },
      claim: { act: "fact", status: "absent", sweeping: "none", text: "No operation of patients is carried out by a doctor." },
    },
    {
      why: "«no … is» of something else beside it",
      finding: { act: "concern", text: "the extent of corruption in the courts" },
      claim: {
        act: "fact",
        sweeping: "none",
        text: "No time limit is set for offences of corruption in the courts.",
        grounds: { sweeping: "No time limit is set" },
      },
    },
    {
      why: "«no … is» of a part of the people",
      finding: { act: "concern", text: "children were excluded from school", people: ["children"] },
      claim: { act: "fact", sweeping: "none", text: "No girl is excluded from school.", people: ["girls"] },
    },
    { why: "«no … is» in a plan", finding: tried, claim: { ...triedNever, act: "plan" } },
    { why: "a recommendation reports nothing", finding: { act: "recommendation" }, claim: { act: "denial" } },
    { why: "hardly a word in common", finding: { act: "concern" }, claim: { act: "denial" }, coverage: 0.2 },
    { why: "what is lacking cannot be denied by «no»", finding: { act: "concern", text: "the lack of a law", polarity: "denies" }, claim: { act: "denial" } },
  ],
});

const unexamined: Partial<Finding> = {
  act: "concern",
  wanting: true,
  people: ["prisoners"],
  matters: ["detention-health-care"],
  text: "prisoners were not examined by a doctor on arrival",
};
const allExamined: Partial<Claim> = {
  act: "fact",
  status: "in-force",
  sweeping: "all",
  text: "Every prisoner is examined by a doctor on arrival.",
  people: ["prisoners"],
  matters: ["detention-health-care"],
};
const ofHealth = { sharedMatters: ["detention-health-care"] };

testRule(claimedForAll, {
  fires: [{ why: "everyone has what the finding misses", finding: unexamined, claim: allExamined, ...ofHealth, covers: "whole" }],
  silent: [
    { why: "some have it", finding: unexamined, claim: { ...allExamined, sweeping: null }, ...ofHealth },
    { why: "the finding misses nothing", finding: { ...unexamined, wanting: false }, claim: allExamined, ...ofHealth },
    { why: "it is planned", finding: unexamined, claim: { ...allExamined, act: "plan", status: "planned" }, ...ofHealth },
    { why: "it was done, and may answer the finding", finding: unexamined, claim: { ...allExamined, act: "measure", status: "done" }, ...ofHealth },
    {
      why: "a part of the people",
      finding: { ...unexamined, people: ["migrants", "domestic-workers"] },
      claim: { ...allExamined, people: ["citizens"] },
      ...ofHealth,
    },
    {
      why: "every one of something else",
      finding: unexamined,
      claim: { ...allExamined, text: "All sessions on prisons are broadcast with a doctor.", grounds: { sweeping: "All sessions" } },
      ...ofHealth,
    },
    {
      why: "cases only, by a rule",
      finding: { ...unexamined, existential: true },
      claim: { ...allExamined, norm: true, grounds: { sweeping: "Every person" } },
      ...ofHealth,
    },
    { why: "an exception is made", finding: unexamined, claim: { ...allExamined, partial: true }, ...ofHealth },
    { why: "hardly a word in common", finding: unexamined, claim: allExamined, coverage: 0.3, ...ofHealth },
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

const blocked: Partial<Finding> = { act: "concern", text: "the authorities could block websites without a court order" };
const byCourt: Partial<Claim> = { act: "fact", status: "in-force", text: "Websites may be blocked solely on the basis of a court decision." };

testRule(onlyWith, {
  fires: [{ why: "without a court, and by a court alone", finding: blocked, claim: byCourt, covers: "whole" }],
  silent: [
    { why: "by a court, and perhaps by others", finding: blocked, claim: { ...byCourt, text: "Websites may be blocked on the basis of a court decision." } },
    { why: "only with something else", finding: blocked, claim: { ...byCourt, text: "Websites may be blocked only with the consent of the owner." } },
    { why: "it will be so", finding: blocked, claim: { ...byCourt, act: "plan", status: "planned" } },
    { why: "what was not done in practice, and what a rule says", finding: { ...blocked, practice: true }, claim: { ...byCourt, norm: true } },
    { why: "too little of the finding's words", finding: blocked, claim: byCourt, coverage: 0.2 },
    { why: "no matter is shared", finding: blocked, claim: byCourt, sharedMatters: [] },
  ],
});
