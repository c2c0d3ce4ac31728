import type { Rule } from "../../src/judge/rule.js";
import { claimedBestState } from "../../src/judge/rules/claimed-best-state.js";
import { claimedForAll } from "../../src/judge/rules/claimed-for-all.js";
import { deniedPractice } from "../../src/judge/rules/denied-practice.js";
import { deniedPremise } from "../../src/judge/rules/denied-premise.js";
import { deniedState } from "../../src/judge/rules/denied-state.js";
import { lawCited } from "../../src/judge/rules/law-cited.js";
import { lawDefended } from "../../src/judge/rules/law-defended.js";
import { onlyForOffences } from "../../src/judge/rules/only-for-offences.js";
import { onlyWith } from "../../src/judge/rules/only-with.js";
import { refused } from "../../src/judge/rules/refused.js";
import type { Reading } from "../../src/schema/reading.js";
import { at, type PairParts } from "./pairs.js";

/** A law that a text names. */
export const law = (name: string) => ({ name, number: null, year: null, article: null, words: name });
const of = (matter: string, state: string, rank: number, best: number, words = state): Reading => ({ matter, state, rank, best, mode: "is", words });

/** For each rule that contradicts by what both sides tell, a pair of which it speaks. */
export const contradictingPairs: readonly (readonly [Rule, PairParts])[] = [
  [
    claimedBestState,
    { finding: { act: "concern", readings: [at("B")], matters: ["nhri-accreditation"] }, claim: { act: "fact", status: "in-force", readings: [at("A")] } },
  ],
  [
    deniedState,
    {
      finding: { act: "concern", readings: [at("B")], matters: ["nhri-accreditation"] },
      claim: { act: "fact", readings: [at("B", { mode: "denied" })] },
    },
  ],
  [
    deniedPractice,
    { finding: { act: "concern", text: "reports of forced evictions" }, claim: { act: "denial", text: "There are no cases of forced eviction." } },
  ],
  [
    deniedPremise,
    {
      finding: {
        act: "recommendation",
        asks: "ending",
        text: "release all political prisoners",
        matters: ["liberty-political-prisoners"],
        readings: [{ ...of("liberty-political-prisoners", "none-held", 2, 2, ""), mode: "asked" }],
      },
      claim: {
        act: "denial",
        status: "absent",
        text: "There are no political prisoners in the country.",
        matters: ["liberty-political-prisoners"],
        readings: [of("liberty-political-prisoners", "none-held", 2, 2, "no political prisoners")],
      },
      sharedMatters: ["liberty-political-prisoners"],
    },
  ],
  [
    claimedForAll,
    {
      finding: { act: "concern", wanting: true, text: "prisoners were not examined by a doctor on arrival", matters: ["detention-health"] },
      claim: { act: "fact", status: "in-force", sweeping: "all", text: "Every prisoner is examined by a doctor on arrival.", matters: ["detention-health"] },
      sharedMatters: ["detention-health"],
    },
  ],
  [
    onlyWith,
    {
      finding: { act: "concern", text: "The authorities could block websites without a court order." },
      claim: { act: "fact", status: "in-force", text: "Access to a website may be restricted solely on the basis of a court decision." },
    },
  ],
  [
    lawCited,
    {
      finding: { act: "concern", matters: ["refugees-law"], readings: [of("refugees-law", "absent", 0, 2, "no law")] },
      claim: { act: "fact", status: "in-force", norm: true, matters: ["refugees-law"], laws: [{ ...law("Refugees Act"), article: "16" }] },
      sharedMatters: ["refugees-law"],
    },
  ],
  [
    lawDefended,
    {
      finding: { act: "concern", matters: ["association-law"], laws: [law("Societies Act")], text: "The Societies Act unduly limits the work of societies." },
      claim: {
        act: "fact",
        status: "in-force",
        matters: ["association-law"],
        laws: [law("Societies Act")],
        text: "The Societies Act does not restrict the work of societies.",
      },
      sharedMatters: ["association-law"],
    },
  ],
  [
    onlyForOffences,
    {
      finding: {
        act: "concern",
        text: "journalists were prosecuted for criticizing officials",
        matters: ["expression-critics-prosecution"],
        readings: [of("expression-critics-prosecution", "reported", 1, 3)],
      },
      claim: {
        act: "fact",
        status: "in-force",
        text: "Journalists are prosecuted only in cases in which an offence has been committed.",
        matters: ["expression-critics-prosecution"],
      },
      sharedMatters: ["expression-critics-prosecution"],
    },
  ],
  [
    refused,
    {
      finding: { act: "recommendation", deed: "abolish", text: "abolish the death penalty", matters: ["death-penalty-abolition"] },
      claim: { act: "denial", text: "There is no intention to abolish capital punishment.", matters: ["death-penalty-abolition"] },
      sharedMatters: ["death-penalty-abolition"],
    },
  ],
];
