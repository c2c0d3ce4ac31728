import { askedStateReached } from "../../../src/judge/rules/asked-state-reached.js";
import { beingConsidered } from "../../../src/judge/rules/being-considered.js";
import { effortMade } from "../../../src/judge/rules/effort-made.js";
import { reportedMeasure } from "../../../src/judge/rules/reported-measure.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { at, testRule } from "../../support/pairs.js";

const consider: Partial<Finding> = { act: "recommendation", asks: "considering" };
const weighed: Partial<Claim> = { act: "plan", status: "under-way", text: "Accession to the Convention was under consideration." };

testRule(beingConsidered, {
  fires: [
    { why: "it is under consideration, as was asked", finding: consider, claim: weighed, covers: "whole" },
    { why: "somebody is considering it", finding: consider, claim: { ...weighed, text: "A team was considering accession." }, covers: "whole" },
    { why: "it was considered", finding: consider, claim: { ...weighed, text: "The cabinet had considered the accession twice." }, covers: "whole" },
  ],
  silent: [
    { why: "more was asked than to consider", finding: { ...consider, asks: "making" }, claim: weighed },
    { why: "it would be considered", finding: consider, claim: { ...weighed, status: "planned" } },
    { why: "nothing is said of considering", finding: consider, claim: { ...weighed, text: "Accession takes time." } },
    { why: "little of it is told", finding: consider, claim: weighed, coverage: 0.4 },
  ],
});

const opened: Partial<Claim> = { act: "measure", status: "done", deed: "open", text: "Shelters for victims of domestic violence were opened." };

const effort: Partial<Finding> = { act: "recommendation", asks: "effort", openEnded: true, recommendedBy: ["NOR"] };

testRule(effortMade, {
  fires: [{ why: "a commitment was acted upon", finding: effort, claim: { ...opened, text: "Committed to shelters, it opened ten." }, covers: "whole" }],
  silent: [{ why: "a commitment alone", finding: effort, claim: { ...opened, deed: null, text: "It was committed to shelters." } }],
});

const secure: Partial<Finding> = { act: "recommendation", asks: "securing", readings: [at("A", { mode: "asked" })] };

testRule(reportedMeasure, {
  fires: [
    { why: "it was done", finding: { act: "recommendation" }, claim: opened, coverage: 0.8, covers: "whole" },
    { why: "what is to be secured is so", finding: secure, claim: { ...opened, readings: [at("A")] } },
  ],
  silent: [
    {
      why: "what is to be secured for all has grown",
      finding: secure,
      claim: { ...opened, readings: [at("B")] },
      coverage: 0.8,
    },
    {
      why: "what is to end still stands",
      finding: { ...secure, asks: "ending" },
      claim: { ...opened, readings: [at("B")] },
      coverage: 0.8,
    },
    {
      why: "a sentence of things done plans the very thing",
      finding: { act: "recommendation", readings: [at("A", { mode: "asked" })] },
      claim: { ...opened, readings: [at("A", { mode: "planned" })] },
      coverage: 0.8,
    },
  ],
});

const treaty = (mode: "asked" | "is", rank: number, words = "ratified") => ({
  matter: "ratify-rome-statute",
  state: rank === 3 ? "ratified" : "considered",
  rank,
  best: 3,
  mode,
  words,
});
const considerIt: Partial<Finding> = { ...consider, matters: ["ratify-rome-statute"], readings: [treaty("asked", 1, "")] };

testRule(askedStateReached, {
  fires: [
    { why: "joined, where only to consider it was asked", finding: considerIt, claim: { act: "measure", readings: [treaty("is", 3)] }, covers: "whole" },
    {
      why: "the ratification is dated",
      finding: considerIt,
      claim: { act: "measure", date: "2013", readings: [treaty("is", 3, "ratification")] },
      covers: "whole",
    },
  ],
  silent: [
    { why: "the ratification is only named", finding: considerIt, claim: { act: "measure", readings: [treaty("is", 3, "ratification")] } },
    { why: "one of several was joined", finding: considerIt, claim: { act: "measure", readings: [treaty("is", 3)] }, coverage: 0.4 },
  ],
});
