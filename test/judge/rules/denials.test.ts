import { claimedForAll } from "../../../src/judge/rules/claimed-for-all.js";
import { deniedPractice } from "../../../src/judge/rules/denied-practice.js";
import { onlyWith } from "../../../src/judge/rules/only-with.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { testRule } from "../../support/pairs.js";

const tried: Partial<Finding> = { act: "concern", text: "civilians continued to be tried before military courts" };
const triedNever: Partial<Claim> = { act: "fact", status: "absent", sweeping: "none", text: "No civilian is brought before a military court." };

const reported = { state: "reported", rank: 1, best: 3, mode: "is", words: "" } as const;

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
      why: "a neutral report of a problem, in nearly the same words",
      finding: { act: "observation", text: "workers were forced to pick cotton", readings: [{ ...reported, matter: "torture-prevalence" }] },
      claim: { act: "denial", text: "No worker is forced to pick cotton." },
      coverage: 0.9,
    },
    {
      why: "no detention without trial denies the detention and not the trial",
      finding: { act: "concern", text: "forced detention persisted" },
      claim: { act: "denial", sweeping: "none", text: "There is no detention without trial." },
    },
    {
      why: "a year to come is no event that the denial could not know of",
      finding: { act: "concern", text: "forced evictions, until 2030", dates: [{ from: "2030-01-01", to: "2030-12-31", precision: "year", words: "2030" }] },
      claim: { act: "denial", sweeping: "none", text: "There are no forced evictions." },
      findingYear: 2011,
      writtenYear: 2010,
    },
    {
      why: "nobody is being held goes on nowhere",
      finding: { act: "concern", text: "persons are being held in secret" },
      claim: { act: "denial", sweeping: "none", status: "under-way", text: "Nobody is being held in secret." },
    },
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
    {
      why: "a neutral report of a problem, in other words",
      finding: { act: "observation", text: "workers were forced to pick cotton", readings: [{ ...reported, matter: "torture-prevalence" }] },
      claim: { act: "denial", text: "No worker is forced to pick cotton." },
      coverage: 0.5,
    },
    {
      why: "a neutral report that complains of nothing",
      finding: { act: "observation", text: "workers picked cotton" },
      claim: { act: "denial", text: "No worker picks cotton." },
      coverage: 0.9,
    },
    {
      why: "what is denied is prosecution, not what is to be prosecuted",
      finding: { act: "concern", text: "forced evictions persisted" },
      claim: { act: "denial", sweeping: "none", text: "There have been no prosecutions for forced evictions." },
    },
    {
      why: "the event is later than the document that denies it",
      finding: { act: "concern", text: "forced evictions in 2012", dates: [{ from: "2012-01-01", to: "2012-12-31", precision: "year", words: "2012" }] },
      claim: { act: "denial", sweeping: "none", text: "There are no forced evictions." },
      writtenYear: 2010,
    },
    {
      why: "it was denied long before it was reported",
      finding: { act: "concern", text: "forced evictions" },
      claim: { act: "denial", sweeping: "none", text: "There are no forced evictions." },
      findingYear: 2014,
      writtenYear: 2010,
    },
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
const everyOne: Partial<Claim> = { ...allExamined, act: "measure", status: "done", grounds: { sweeping: "Every prisoner is examined" } };
const ofHealth = { sharedMatters: ["detention-health-care"] };

testRule(claimedForAll, {
  fires: [
    { why: "everyone has what the finding misses", finding: unexamined, claim: allExamined, ...ofHealth, covers: "whole" },
    { why: "all had it, in the very cases", finding: unexamined, claim: everyOne, coverage: 0.8, ...ofHealth },
  ],
  silent: [
    { why: "some have it", finding: unexamined, claim: { ...allExamined, sweeping: null }, ...ofHealth },
    { why: "the finding misses nothing", finding: { ...unexamined, wanting: false }, claim: allExamined, ...ofHealth },
    { why: "it is planned", finding: unexamined, claim: { ...allExamined, act: "plan", status: "planned" }, ...ofHealth },
    {
      why: "«always» of what was done",
      finding: unexamined,
      claim: { ...everyOne, grounds: { sweeping: "It was always examined" } },
      coverage: 0.8,
      ...ofHealth,
    },
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
