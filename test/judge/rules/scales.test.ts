import { claimedBestState } from "../../../src/judge/rules/claimed-best-state.js";
import { deniedState } from "../../../src/judge/rules/denied-state.js";
import { reachedBefore } from "../../../src/judge/rules/reached-before.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import type { Reading } from "../../../src/schema/reading.js";
import { at, testRule } from "../../support/pairs.js";

const law = (name: string) => ({ name, number: null, year: null, article: null, words: name });
const concern: Partial<Finding> = { act: "concern", readings: [at("B")] };

const of = (matter: string, state: string, rank: number, best: number): Reading => ({ matter, state, rank, best, mode: "is", words: state });

testRule(claimedBestState, {
  fires: [
    {
      why: "A status claimed while the finding sees B status",
      finding: concern,
      claim: { act: "fact", status: "in-force", readings: [at("A")] },
      covers: "whole",
    },
    {
      why: "what is so in every case leaves no single case standing",
      finding: { ...concern, existential: true },
      claim: { act: "fact", sweeping: "all", readings: [at("A")] },
    },
  ],
  silent: [
    { why: "a better state that is not the best", finding: { act: "concern", readings: [at("none")] }, claim: { act: "fact", readings: [at("B")] } },
    { why: "A status is planned", finding: concern, claim: { act: "plan", readings: [at("A", { mode: "planned" })] } },
    { why: "the claim speaks of a later year", finding: concern, claim: { act: "fact", readings: [at("A")] }, findingYear: 2016, claimYear: 2022 },
    {
      why: "a recommendation asks and does not say what is",
      finding: { act: "recommendation", readings: [at("A", { mode: "asked" })] },
      claim: { act: "fact", readings: [at("A")] },
    },
    { why: "praise is no complaint", finding: { act: "commendation", readings: [at("B")] }, claim: { act: "fact", readings: [at("A")] } },
    { why: "the state was only implied", finding: concern, claim: { act: "fact", readings: [at("A", { words: "" })] } },
    { why: "a change of the same year may answer the finding", finding: concern, claim: { act: "measure", status: "done", readings: [at("A")] } },
    {
      why: "cases are counted",
      finding: concern,
      claim: {
        act: "fact",
        status: "done",
        readings: [at("A")],
        quantities: [{ value: 12, unit: null, comparison: "exactly", of: "person", period: null, words: "12" }],
      },
      findingYear: 2019,
      claimYear: 2018,
    },
    {
      why: "in a common matter the claim holds too little of what the finding says",
      finding: { act: "concern", readings: [{ ...at("B"), matter: "edu-access-enrolment" }] },
      claim: { act: "fact", readings: [{ ...at("A"), matter: "edu-access-enrolment" }] },
      coverage: 0.1,
    },
    { why: "some cases are no contrary of a general rule", finding: { ...concern, existential: true }, claim: { act: "fact", readings: [at("A")] } },
    {
      why: "a rule for everyone leaves single cases standing",
      finding: { ...concern, existential: true },
      claim: { act: "fact", norm: true, sweeping: "all", grounds: { sweeping: "everyone" }, readings: [at("A")] },
    },
    {
      why: "a neutral fact that complains of nothing",
      finding: { act: "observation", polarity: "affirms", readings: [at("B")] },
      claim: { act: "fact", readings: [at("A")] },
    },
    {
      why: "it only says where things are going",
      finding: { act: "concern", readings: [of("poverty-reduction", "high", 0, 2)] },
      claim: { act: "fact", readings: [of("poverty-reduction", "falling", 2, 2)] },
    },
    { why: "it is being done", finding: concern, claim: { act: "fact", text: "A status is being sought.", readings: [at("A", { words: "sought" })] } },
    {
      why: "a treaty adopted is no law",
      finding: { act: "concern", readings: [of("refugees-law", "absent", 0, 2)] },
      claim: { act: "fact", instruments: ["refugee-convention"], readings: [of("refugees-law", "adopted", 2, 2)] },
    },
    {
      why: "what a constitution proclaims is no practice",
      finding: concern,
      claim: { act: "fact", norm: true, laws: [law("Constitution")], readings: [at("A")] },
    },
    { why: "the claim holds for a part", finding: concern, claim: { act: "fact", partial: true, readings: [at("A")] } },
    { why: "another place", finding: { ...concern, places: ["Kestra"] }, claim: { act: "fact", places: ["Norvale"], readings: [at("A")] } },
    { why: "other people", finding: { ...concern, people: ["refugees"] }, claim: { act: "fact", people: ["undocumented-migrants"], readings: [at("A")] } },
    { why: "another law", finding: { ...concern, laws: [law("Labour Code")] }, claim: { act: "fact", laws: [law("Family Code")], readings: [at("A")] } },
    { why: "a time long over", finding: concern, claim: { act: "fact", until: 2009, readings: [at("A")] }, findingYear: 2019 },
    { why: "a rule beside a practice", finding: { ...concern, practice: true }, claim: { act: "fact", norm: true, readings: [at("A")] } },
    { why: "the finding misses data", finding: { ...concern, ofKnowledge: true }, claim: { act: "fact", readings: [at("A")] } },
    { why: "the finding is of quality, the claim of cost", finding: { ...concern, ofQuality: true }, claim: { act: "fact", readings: [at("A")] } },
    { why: "no reading on the claim's side", finding: concern, claim: { act: "fact", readings: [] } },
  ],
});

testRule(deniedState, {
  fires: [
    { why: "the state found is denied", finding: concern, claim: { act: "fact", readings: [at("B", { mode: "denied" })] }, covers: "whole" },
    { why: "a denial speaks of each case", finding: { ...concern, existential: true }, claim: { act: "denial", readings: [at("B", { mode: "denied" })] } },
  ],
  silent: [
    { why: "the best state is denied", finding: concern, claim: { act: "fact", readings: [at("A", { mode: "denied" })] } },
    { why: "only a worse state is denied", finding: concern, claim: { act: "fact", readings: [at("none", { mode: "denied" })] } },
    { why: "it is planned", finding: concern, claim: { act: "plan", readings: [at("B", { mode: "denied" })] } },
    {
      why: "a rule forbids what is found to happen",
      finding: { ...concern, existential: true },
      claim: { act: "denial", norm: true, readings: [at("B", { mode: "denied" })] },
    },
    { why: "a story of what was done", finding: concern, claim: { act: "fact", status: "done", readings: [at("B", { mode: "denied" })] } },
    { why: "the claim is later", finding: concern, claim: { act: "fact", readings: [at("B", { mode: "denied" })] }, findingYear: 2016, claimYear: 2022 },
  ],
});

const unmade: Partial<Finding> = {
  act: "observation",
  unmade: true,
  matters: ["npm-establishment"],
  readings: [{ ...of("npm-establishment", "absent", 0, 2), words: "" }],
};
const made: Partial<Claim> = { act: "measure", status: "done", matters: ["npm-establishment"], readings: [of("npm-establishment", "established", 2, 2)] };

testRule(reachedBefore, {
  fires: [{ why: "a body set up four years before the finding sees none", finding: unmade, claim: made, findingYear: 2016, claimYear: 2012, covers: "whole" }],
  silent: [
    { why: "it came in the same year, and may answer the finding", finding: unmade, claim: made, findingYear: 2016, claimYear: 2016 },
    { why: "no year is known", finding: unmade, claim: made },
    {
      why: "not a party to some treaties, of which those joined are none",
      finding: { ...unmade, matters: ["ratify-general"], readings: [of("ratify-general", "not-joined", 0, 2)] },
      claim: { ...made, matters: ["ratify-general"], instruments: ["crc"], readings: [of("ratify-general", "ratified", 2, 2)] },
      sharedMatters: ["ratify-general"],
      findingYear: 2016,
      claimYear: 2012,
    },
    {
      why: "the finding misses something of it and not the body itself",
      finding: { ...unmade, unmade: false },
      claim: made,
      findingYear: 2016,
      claimYear: 2012,
    },
    {
      why: "a body of another matter",
      finding: unmade,
      claim: { ...made, readings: [of("nhri-establishment", "established", 2, 2)] },
      findingYear: 2016,
      claimYear: 2012,
    },
    {
      why: "it was begun and is not there",
      finding: unmade,
      claim: { ...made, readings: [of("npm-establishment", "planned", 1, 2)] },
      findingYear: 2016,
      claimYear: 2012,
    },
    { why: "hardly a word in common", finding: unmade, claim: made, coverage: 0.2, findingYear: 2016, claimYear: 2012 },
  ],
});
