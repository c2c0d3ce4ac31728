import { effortMade } from "../../../src/judge/rules/effort-made.js";
import { keptUp } from "../../../src/judge/rules/kept-up.js";
import { madeAsAsked } from "../../../src/judge/rules/made-as-asked.js";
import { reportedMeasure } from "../../../src/judge/rules/reported-measure.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { at, testRule } from "../../support/pairs.js";

const goOn: Partial<Finding> = { act: "recommendation", asks: "continuing" };
const done: Partial<Claim> = { act: "measure", status: "done" };

testRule(keptUp, {
  fires: [
    { why: "asked to go on, and work under way is reported", finding: goOn, claim: { act: "measure", status: "under-way" }, covers: "whole" },
    { why: "a bill that is being drafted goes on with it", finding: goOn, claim: { act: "plan", status: "under-way" }, covers: "whole" },
    { why: "one of two matters in passing", finding: { ...goOn, matters: ["m", "n"] }, claim: done, sharedMatters: ["m"], coverage: 0.1, covers: "whole" },
    { why: "no matter shows, and the claim holds the words", finding: goOn, claim: done, sharedMatters: [], coverage: 0.5, covers: "whole" },
  ],
  silent: [
    { why: "more was asked than to go on", finding: { act: "recommendation", asks: "effort" }, claim: done },
    { why: "a plan goes on with nothing", finding: goOn, claim: { act: "plan", status: "planned" } },
    { why: "another matter", finding: goOn, claim: done, sharedMatters: [], coverage: 0.2 },
    { why: "one of three matters in passing", finding: { ...goOn, matters: ["m", "n", "o"] }, claim: done, sharedMatters: ["m"], coverage: 0.1 },
  ],
});

const effort: Partial<Finding> = { act: "recommendation", asks: "effort", openEnded: true, recommendedBy: ["NOR"] };

testRule(effortMade, {
  fires: [
    { why: "States ask for effort, and some was made", finding: effort, claim: done, covers: "whole" },
    { why: "work is under way", finding: effort, claim: { act: "measure", status: "under-way" }, covers: "whole" },
    {
      why: "an end is named, and all that effort was asked in is told of",
      finding: { ...effort, openEnded: false, matters: ["m"] },
      claim: done,
      sharedMatters: ["m"],
      coverage: 0.4,
      covers: "whole",
    },
  ],
  silent: [
    {
      why: "an end is named, and only one of two matters is told of",
      finding: { ...effort, openEnded: false, matters: ["m", "n"] },
      claim: done,
      sharedMatters: ["m"],
      coverage: 0.4,
    },
    {
      why: "an end is named, and little of it is told",
      finding: { ...effort, openEnded: false, matters: ["m"] },
      claim: done,
      sharedMatters: ["m"],
      coverage: 0.35,
    },
    { why: "an end is named, and no matter is known", finding: { ...effort, openEnded: false, matters: [] }, claim: done, sharedMatters: [], coverage: 0.5 },
    { why: "it was there before it was asked for", finding: { ...effort, number: "124.7" }, claim: done, findingYear: 2014, claimYear: 2009 },
    { why: "a treaty body asks, who has found too little of it", finding: { ...effort, recommendedBy: [] }, claim: done },
    { why: "it is planned", finding: effort, claim: { act: "plan", status: "planned" } },
    { why: "a list of everything", finding: effort, claim: { ...done, matters: ["a", "b", "c", "d", "e", "f"] } },
    { why: "somebody else says so", finding: effort, claim: { ...done, attributed: true } },
    { why: "hardly a word in common", finding: effort, claim: done, coverage: 0.2 },
  ],
});

const commission: Partial<Finding> = {
  act: "recommendation",
  asks: "making",
  deed: "establish",
  object: "commission on the rights of older persons",
  number: "12.3",
};
const council: Partial<Claim> = { ...done, deed: "introduce", object: "council on the rights of older persons" };

testRule(madeAsAsked, {
  fires: [
    { why: "another body for the same, by an act that comes to the same", finding: commission, claim: council, covers: "whole" },
    { why: "the claim names no kind of thing", finding: commission, claim: { ...council, object: "house of the elders" }, covers: "whole" },
  ],
  silent: [
    { why: "a plan is no body", finding: commission, claim: { ...council, object: "programme for older persons" } },
    { why: "another act", finding: commission, claim: { ...council, deed: "train" } },
    { why: "an act that nobody named", finding: { ...commission, deed: null }, claim: { ...council, deed: null } },
    { why: "it is under way", finding: commission, claim: { ...council, status: "under-way" } },
    { why: "it was there before it was asked for", finding: commission, claim: council, findingYear: 2014, claimYear: 2009 },
    { why: "hardly a word in common", finding: commission, claim: council, coverage: 0.2 },
  ],
});

testRule(reportedMeasure, {
  fires: [
    { why: "nearly all that was asked is reported as done", finding: { act: "recommendation" }, claim: done, coverage: 0.8, covers: "whole" },
    {
      why: "what was to be secured is told in half of its words",
      finding: { act: "recommendation", asks: "securing" },
      claim: done,
      coverage: 0.55,
      covers: "whole",
    },
  ],
  silent: [
    { why: "a plan is no measure", finding: { act: "recommendation" }, claim: { act: "plan", status: "planned" }, coverage: 0.8 },
    { why: "a part of it is no fulfilment", finding: { act: "recommendation" }, claim: done, coverage: 0.5 },
    { why: "effort has no very act", finding: { act: "recommendation", asks: "effort" }, claim: done, coverage: 0.9 },
    { why: "a concern asks for nothing", finding: { act: "concern" }, claim: done, coverage: 0.8 },
    {
      why: "its own words tell of a state short of the one asked for",
      finding: { act: "recommendation", asks: "securing", readings: [at("A", { mode: "asked" })] },
      claim: { ...done, readings: [at("B")] },
      coverage: 0.8,
    },
  ],
});
