import { deniedPremise } from "../../../src/judge/rules/denied-premise.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import type { Reading } from "../../../src/schema/reading.js";
import { testRule } from "../../support/pairs.js";

const matter = "liberty-political-prisoners";
const reading = (parts: Partial<Reading> = {}): Reading => ({
  matter,
  state: "none-held",
  rank: 2,
  best: 2,
  mode: "is",
  words: "no political prisoners",
  ...parts,
});
const release: Partial<Finding> = {
  act: "recommendation",
  asks: "ending",
  text: "release all political prisoners",
  matters: [matter],
  readings: [reading({ mode: "asked", words: "" })],
};
const none: Partial<Claim> = {
  act: "denial",
  status: "absent",
  text: "There are no political prisoners in the country.",
  matters: [matter],
  readings: [reading()],
};
const shared = { sharedMatters: [matter] };

testRule(deniedPremise, {
  fires: [
    { why: "there is none of what is to end", finding: release, claim: none, covers: "whole", ...shared },
    {
      why: "«no … is» of the very thing, without words of denial",
      finding: release,
      claim: { ...none, act: "fact", sweeping: "none", text: "No political prisoners are held." },
      ...shared,
    },
    {
      why: "the worse state is denied",
      finding: release,
      claim: { ...none, readings: [reading({ rank: 0, mode: "denied", words: "political prisoners" })] },
      ...shared,
    },
    {
      why: "a flat denial that names no state",
      finding: release,
      claim: { ...none, readings: [reading({ rank: 0, mode: "denied", words: "" })] },
      ...shared,
    },
    { why: "a later document that tells of no end of it", finding: release, claim: none, findingYear: 2010, writtenYear: 2014, ...shared },
  ],
  silent: [
    {
      why: "a state that is denied by no words of its own, and hardly a word in common",
      finding: release,
      claim: { ...none, readings: [reading({ rank: 0, mode: "denied", words: "" })] },
      coverage: 0.2,
      ...shared,
    },
    { why: "the finding is a concern", finding: { ...release, act: "concern" }, claim: none, ...shared },
    { why: "effort is to go on", finding: { ...release, asks: "continuing", text: "continue to release all political prisoners" }, claim: none, ...shared },
    { why: "nothing is to end", finding: { ...release, text: "protect all political prisoners" }, claim: none, ...shared },
    {
      why: "something else is to end, beside it",
      finding: { ...release, text: "lift the state of emergency, so that by the courts of the land all political prisoners may be heard" },
      claim: none,
      ...shared,
    },
    { why: "it has ended", finding: release, claim: { ...none, text: "There are no longer any political prisoners." }, ...shared },
    { why: "it has ended since", finding: release, claim: { ...none, text: "Since 2012 there have been no political prisoners." }, ...shared },
    { why: "a rule says so", finding: release, claim: { ...none, act: "fact", status: "in-force", norm: true }, ...shared },
    { why: "a part only", finding: release, claim: { ...none, partial: true }, ...shared },
    { why: "somebody else's word", finding: release, claim: { ...none, attributed: true }, ...shared },
    { why: "a plan", finding: release, claim: { ...none, act: "plan", status: "planned" }, ...shared },
    { why: "the better state is only implied", finding: release, claim: { ...none, readings: [reading({ words: "" })] }, ...shared },
    { why: "it is admitted", finding: release, claim: { ...none, readings: [reading({ rank: 0, words: "political prisoners" })] }, ...shared },
    { why: "another matter", finding: release, claim: { ...none, readings: [{ ...reading(), matter: "liberty-arbitrary-detention" }] } },
    {
      why: "a year after the recommendation",
      finding: release,
      claim: none,
      findingYear: 2010,
      claimYear: 2013,
      ...shared,
    },
  ],
});
