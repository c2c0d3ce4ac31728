import { lawCited } from "../../../src/judge/rules/law-cited.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import type { Reading } from "../../../src/schema/reading.js";
import { testRule } from "../../support/pairs.js";

const law = (name: string) => ({ name, number: null, year: null, article: null, words: name });
const of = (matter: string, state: string, rank: number, best: number): Reading => ({ matter, state, rank, best, mode: "is", words: state });

const lawless: Partial<Finding> = {
  act: "concern",
  people: ["children"],
  groups: ["refugees"],
  matters: ["refugees-law"],
  readings: [{ ...of("refugees-law", "absent", 0, 2), words: "no law" }],
};
const cited: Partial<Claim> = {
  act: "fact",
  status: "in-force",
  norm: true,
  people: ["children", "refugees"],
  matters: ["refugees-law"],
  laws: [{ ...law("Refugees Act"), article: "16" }],
};

testRule(lawCited, {
  fires: [
    { why: "an article on what no law is said to speak of", finding: lawless, claim: cited, sharedMatters: ["refugees-law"], covers: "whole" },
    {
      why: "no law is said to speak of it, and the matter's own scale is of something else",
      finding: { ...lawless, readings: [], text: "there was no legislation on the care of refugee children" },
      claim: cited,
      sharedMatters: ["refugees-children-unaccompanied"],
    },
  ],
  silent: [
    {
      why: "no law is said to be there, on another matter",
      finding: { ...lawless, readings: [], text: "there was no legislation on the care of refugee children" },
      claim: cited,
      sharedMatters: [],
    },
    { why: "a law without its article", finding: lawless, claim: { ...cited, laws: [law("Refugees Act")] } },
    { why: "the Constitution alone", finding: lawless, claim: { ...cited, laws: [{ ...law("Constitution"), article: "16" }] } },
    { why: "another matter", finding: lawless, claim: { ...cited, matters: ["migrants-law"] } },
    { why: "the finding sees a law that is weak", finding: { ...lawless, readings: [{ ...of("refugees-law", "absent", 0, 2), words: "" }] }, claim: cited },
    { why: "other people", finding: lawless, claim: { ...cited, people: ["undocumented-migrants"] } },
    { why: "adopted since", finding: lawless, claim: { ...cited, act: "measure", status: "done" } },
    { why: "hardly a word in common", finding: lawless, claim: cited, coverage: 0.2 },
  ],
});
