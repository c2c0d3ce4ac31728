import { lawDefended } from "../../../src/judge/rules/law-defended.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { testRule } from "../../support/pairs.js";

const law = (name: string) => ({ name, number: null, year: null, article: null, words: name });
const matters = ["association-law"];
const asked: Partial<Finding> = {
  act: "recommendation",
  matters,
  laws: [law("Societies Act")],
  text: "Amend the Societies Act, which falls short of international standards.",
};
const defended: Partial<Claim> = {
  act: "fact",
  status: "in-force",
  matters,
  laws: [law("Act on Societies")],
  text: "The Act on Societies ensured the exercise of the right to found societies.",
};
const told = (text: string): Partial<Claim> => ({ ...defended, text });
const pair = { finding: asked, claim: defended, sharedMatters: matters };

testRule(lawDefended, {
  fires: [
    { why: "a law that is to be amended is said to do what it should", ...pair, covers: "whole" },
    { why: "a law is said to restrict nothing", ...pair, claim: told("The Societies Act does not restrict the work of societies.") },
    { why: "a law is said to comply", ...pair, claim: told("It replied that the Societies Act was fully in line with the Covenant.") },
    {
      why: "a concern names the fault of the law",
      ...pair,
      finding: { ...asked, act: "concern", text: "The Societies Act unduly limits the work of societies." },
    },
    {
      why: "no law is named, and the claim holds much of the finding's words",
      ...pair,
      finding: { ...asked, laws: [], text: "Bring legislation on societies into line with international standards." },
      claim: { ...defended, laws: [] },
    },
  ],
  silent: [
    { why: "another law", ...pair, claim: { ...defended, laws: [law("Press Act")] } },
    { why: "another matter", ...pair, sharedMatters: [] },
    { why: "the law is only meant to comply", ...pair, claim: told("Work went on so that the Societies Act would be in line with the Covenant.") },
    { why: "whether it complies is open", ...pair, claim: told("A committee examined whether the Societies Act was in line with the Covenant.") },
    { why: "something else complies", ...pair, claim: told("The Societies Act was discussed, and the elections were in line with the Covenant.") },
    { why: "a reform is under way", ...pair, claim: { ...defended, status: "under-way" } },
    { why: "the State concedes it", ...pair, claim: { ...defended, act: "concession" } },
    { why: "a part of it only", ...pair, claim: { ...defended, partial: true } },
    { why: "no change of a law is asked for", ...pair, finding: { ...asked, text: "Publish the Societies Act in all languages." } },
    { why: "a concern at practice under the law", ...pair, finding: { ...asked, act: "concern", text: "The Societies Act is not widely known." } },
    {
      why: "no law is named, and hardly a word is common",
      ...pair,
      finding: { ...asked, laws: [], text: "Amend the legislation that falls short of international standards." },
      coverage: 0.2,
    },
  ],
});
