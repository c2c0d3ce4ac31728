import { askedStateReached } from "../../../src/judge/rules/asked-state-reached.js";
import { plannedBetterState } from "../../../src/judge/rules/planned-better-state.js";
import { sameState } from "../../../src/judge/rules/same-state.js";
import { settledLater } from "../../../src/judge/rules/settled-later.js";
import type { Finding } from "../../../src/schema/assertion.js";
import { at, testRule } from "../../support/pairs.js";

const concern: Partial<Finding> = { act: "concern", readings: [at("B")] };

const later = { findingYear: 2016, claimYear: 2022 };

const asked: Partial<Finding> = { act: "recommendation", readings: [at("A", { mode: "asked" })] };

const joined = (mode: "asked" | "is") => ({ matter: "ratify-rome-statute", state: "ratified", rank: 3, best: 3, mode, words: "ratified" });

const forAnEnd = {
  text: "Seek accreditation of the national human rights institution with A status to ensure that widows are not evicted.",
  matters: ["nhri-accreditation", "widowhood-practices"],
  readings: [at("A", { mode: "asked" }), { ...at("A", { mode: "asked", words: "not evicted" }), matter: "widowhood-practices" }],
};

testRule(askedStateReached, {
  fires: [
    { why: "the asked state is reported", finding: asked, claim: { act: "measure", readings: [at("A")] }, covers: "whole" },
    {
      why: "a compilation of a later year tells what was asked before",
      finding: asked,
      claim: { act: "measure", readings: [at("A")] },
      findingYear: 2019,
      claimYear: 2016,
      covers: "whole",
    },
    {
      why: "a claim that holds little of it fulfils a part at most",
      finding: asked,
      claim: { act: "measure", readings: [at("A")] },
      coverage: 0.2,
      covers: "part",
    },
    {
      why: "a list of everything fulfils a part at most",
      finding: asked,
      claim: { act: "measure", readings: [at("A")], matters: ["a", "b", "c", "d", "e", "f"] },
      covers: "part",
    },
    {
      why: "a list of treaties joined tells of each",
      finding: { act: "recommendation", readings: [joined("asked")], matters: ["ratify-rome-statute"] },
      claim: { act: "measure", readings: [joined("is")], matters: ["ratify-rome-statute", "b", "c", "d", "e", "f"] },
      covers: "whole",
    },
    {
      why: "of one thing, whatever people its name or its neighbours speak of",
      finding: { ...asked, matters: ["nhri-accreditation"] },
      claim: { act: "measure", readings: [at("A")], people: ["disability"] },
      covers: "whole",
    },
    {
      why: "what was to be made was made, whatever it was for",
      finding: { ...asked, ...forAnEnd, asks: "making" },
      claim: { act: "measure", readings: [at("A")], matters: ["nhri-accreditation"] },
      covers: "whole",
    },
    {
      why: "what was to be secured is the end itself",
      finding: { ...asked, ...forAnEnd, asks: "securing" },
      claim: { act: "measure", readings: [at("A")], matters: ["nhri-accreditation"] },
      covers: "part",
    },
  ],
  silent: [
    { why: "a state below is reported", finding: asked, claim: { act: "measure", readings: [at("B")] } },
    { why: "it is planned", finding: asked, claim: { act: "plan", readings: [at("A", { mode: "planned" })] } },
    { why: "a concern asks for nothing", finding: concern, claim: { act: "measure", readings: [at("A")] } },
    {
      why: "it was reached before it was asked for",
      finding: { ...asked, number: "12.3" },
      claim: { act: "measure", readings: [at("A")] },
      findingYear: 2014,
      claimYear: 2009,
    },
  ],
});

testRule(settledLater, {
  fires: [
    {
      why: "a change of 2022 settles a concern of 2016",
      finding: concern,
      claim: { act: "measure", readings: [at("A")] },
      ...later,
      covers: "whole",
    },
    {
      why: "it settles it for these people and for others",
      finding: { ...concern, people: ["disability"] },
      claim: { act: "measure", people: ["disability", "children"], readings: [at("A")] },
      ...later,
      covers: "whole",
    },
  ],
  silent: [
    { why: "the year is the same", finding: concern, claim: { act: "measure", readings: [at("A")] }, findingYear: 2016, claimYear: 2016 },
    { why: "no year is known", finding: concern, claim: { act: "measure", readings: [at("A")] } },
    {
      why: "it is not the best state",
      finding: { act: "concern", readings: [at("none")] },
      claim: { act: "measure", readings: [at("B")] },
      ...later,
    },
    { why: "it is under way", finding: concern, claim: { act: "measure", status: "under-way", readings: [at("A")] }, ...later },
    { why: "it is somebody else's word", finding: concern, claim: { act: "measure", attributed: true, readings: [at("A")] }, ...later },
    {
      why: "it came for other people",
      finding: { ...concern, people: ["undocumented-migrants"] },
      claim: { act: "measure", people: ["refugees"], readings: [at("A")] },
      ...later,
    },
    {
      why: "what the finding tells in words is another state",
      finding: { ...concern, readings: [at("B", { words: "" }), { ...at("none"), matter: "nhri-independence" }] },
      claim: { act: "measure", readings: [at("A")] },
      ...later,
    },
  ],
});

testRule(plannedBetterState, {
  fires: [{ why: "work towards A status", finding: concern, claim: { act: "plan", readings: [at("A", { mode: "planned" })] }, covers: "part" }],
  silent: [
    { why: "what is planned is no better", finding: concern, claim: { act: "plan", readings: [at("B", { mode: "planned" })] } },
    { why: "nothing is planned", finding: concern, claim: { act: "fact", readings: [at("A")] } },
    { why: "nobody asks for the worst state", finding: asked, claim: { act: "plan", readings: [at("none", { mode: "planned" })] } },
  ],
});

testRule(sameState, {
  fires: [
    { why: "both say B status: the concern is conceded", finding: concern, claim: { act: "fact", readings: [at("B")] }, covers: "whole" },
    { why: "both say B status, in few of the same words", finding: concern, claim: { act: "fact", readings: [at("B")] }, coverage: 0.2, covers: "part" },
    {
      why: "what is no problem concedes none",
      finding: { act: "concern", readings: [at("A")] },
      claim: { act: "fact", readings: [at("A")] },
      covers: "part",
    },
    { why: "a concern is conceded by no plan", finding: concern, claim: { act: "plan", readings: [at("B")] }, covers: "part" },
    {
      why: "a concern is conceded by no list of everything",
      finding: concern,
      claim: { act: "fact", readings: [at("B")], matters: ["a", "b", "c", "d", "e", "f"] },
      covers: "part",
    },
    {
      why: "of other people",
      finding: { act: "observation", people: ["refugees"], readings: [at("B")] },
      claim: { act: "fact", people: ["undocumented-migrants"], readings: [at("B")] },
      covers: "part",
    },
    {
      why: "a concern is conceded for these people and for others",
      finding: { ...concern, people: ["girls", "rural"] },
      claim: { act: "fact", people: ["children", "rural", "minorities"], readings: [at("B")] },
      covers: "whole",
    },
    {
      why: "a concern for all is conceded for some alone",
      finding: concern,
      claim: { act: "fact", people: ["lgbti"], readings: [at("B")] },
      covers: "part",
    },
    {
      why: "a treaty joined is joined, whomever the claim names besides",
      finding: { act: "commendation", people: ["persons-with-disabilities"], readings: [joined("is")] },
      claim: { act: "fact", people: ["children", "persons-with-disabilities"], readings: [joined("is")] },
      coverage: 0.2,
      covers: "whole",
    },
    { why: "praise and claim agree", finding: { act: "commendation", readings: [at("A")] }, claim: { act: "fact", readings: [at("A")] }, covers: "whole" },
  ],
  silent: [
    { why: "the states differ", finding: concern, claim: { act: "fact", readings: [at("A")] } },
    { why: "a recommendation says nothing of what is", finding: asked, claim: { act: "fact", readings: [at("A")] } },
  ],
});
