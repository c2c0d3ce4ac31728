import { refused } from "../../../src/judge/rules/refused.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { testRule } from "../../support/pairs.js";

const abolish: Partial<Finding> = { act: "recommendation", asks: "ending", text: "abolish the death penalty", matters: ["death-penalty-abolition"] };
const said = (text: string): Partial<Claim> => ({ act: "fact", text, matters: ["death-penalty-abolition"] });
const join: Partial<Finding> = {
  act: "recommendation",
  asks: "considering",
  text: "consider ratifying the Optional Protocol to the Convention against Torture",
  matters: ["ratify-opcat"],
  instruments: ["opcat"],
};
const ofTreaty = (text: string): Partial<Claim> => ({ act: "fact", text, matters: ["ratify-opcat"] });
const deathPenalty = ["death-penalty-abolition"];
const opcat = ["ratify-opcat"];

testRule(refused, {
  fires: [
    {
      why: "no intention",
      finding: abolish,
      claim: said("There is no intention to abolish capital punishment."),
      sharedMatters: deathPenalty,
      covers: "whole",
    },
    {
      why: "what is refused stands before the words that refuse it",
      finding: abolish,
      claim: said("The delegation said that the abolition of the death penalty was not envisaged."),
      sharedMatters: deathPenalty,
    },
    {
      why: "a pronoun leans on what stands before",
      finding: abolish,
      claim: said("As for the death penalty, there are no plans to abolish it."),
      sharedMatters: deathPenalty,
    },
    { why: "what ought to end is kept", finding: abolish, claim: said("The Government has decided to retain the death penalty."), sharedMatters: deathPenalty },
    { why: "what ought to end is maintained", finding: abolish, claim: said("The death penalty is maintained for murder."), sharedMatters: deathPenalty },
    { why: "what ought to end will remain", finding: abolish, claim: said("The death penalty would remain in force."), sharedMatters: deathPenalty },
    {
      why: "the undoing finds no support",
      finding: abolish,
      claim: said("The Government does not support the abolition of the death penalty."),
      sharedMatters: deathPenalty,
    },
    {
      why: "circumstances do not allow for it",
      finding: abolish,
      claim: said("Circumstances do not allow for the abolition of the death penalty."),
      sharedMatters: deathPenalty,
    },
    { why: "it would be impossible", finding: abolish, claim: said("Abolishing the death penalty would be impossible."), sharedMatters: deathPenalty },
    {
      why: "people are named among the reasons why a treaty is not joined",
      finding: { ...join, deed: "ratify" },
      claim: { ...ofTreaty("It is not in a position to ratify the Optional Protocol to the Convention against Torture."), people: ["prisoners"] },
      sharedMatters: opcat,
    },
    {
      why: "a treaty that one was asked to consider",
      finding: join,
      claim: ofTreaty("It does not intend to accede to the Optional Protocol to the Convention against Torture."),
      sharedMatters: opcat,
    },
    {
      why: "the treaty asked for, among others that the claim says nothing of",
      finding: { ...join, deed: "ratify", matters: ["ratify-opcat", "ratify-unjoined"] },
      claim: ofTreaty("It does not intend to accede to the Optional Protocol to the Convention against Torture."),
      sharedMatters: opcat,
    },
  ],
  silent: [
    {
      why: "the contrary is refused",
      finding: abolish,
      claim: said("There is no intention to resume executions or to widen the death penalty."),
      sharedMatters: deathPenalty,
    },
    {
      why: "what is kept is a step towards what was asked",
      finding: abolish,
      claim: {
        ...said("The Government has decided to maintain the moratorium on the death penalty."),
        readings: [{ matter: "death-penalty-abolition", state: "de-facto", rank: 2, best: 3, mode: "is", words: "moratorium" }],
      },
      sharedMatters: deathPenalty,
    },
    {
      why: "what is kept is the undoing itself",
      finding: abolish,
      claim: said("The Government will maintain its policy of abolition of the death penalty."),
      sharedMatters: deathPenalty,
    },
    {
      why: "what is refused is refused to other people",
      finding: { ...abolish, people: ["children"] },
      claim: { ...said("There are no plans to abolish the death penalty."), people: ["prisoners"] },
      sharedMatters: deathPenalty,
    },
    {
      why: "something else is not agreed to",
      finding: abolish,
      claim: said("It did not agree that the law was unclear and was abolishing the death penalty."),
      sharedMatters: deathPenalty,
    },
    { why: "it is left open", finding: abolish, claim: said("The death penalty will not be abolished until the people agree."), sharedMatters: deathPenalty },
    {
      why: "nothing is refused",
      finding: abolish,
      claim: said("The Government does not exclude the abolition of the death penalty."),
      sharedMatters: deathPenalty,
    },
    { why: "it will be done, and more", finding: abolish, claim: said("The State will not only abolish the death penalty."), sharedMatters: deathPenalty },
    { why: "nothing is put off", finding: abolish, claim: said("The State will not hesitate to abolish the death penalty."), sharedMatters: deathPenalty },
    {
      why: "it is refused for now",
      finding: abolish,
      claim: said("The immediate abolition of the death penalty is not envisaged."),
      sharedMatters: deathPenalty,
    },
    {
      why: "another way is promised",
      finding: abolish,
      claim: said("There are no plans to abolish the death penalty, but the Government will declare a moratorium."),
      sharedMatters: deathPenalty,
    },
    {
      why: "the act stands in the name of a treaty that is refused",
      finding: abolish,
      claim: said(
        "There are no plans to ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty.",
      ),
      sharedMatters: deathPenalty,
    },
    {
      why: "it was asked to tell, not to act",
      finding: { ...abolish, text: "provide information on the prospect of abolishing the death penalty" },
      claim: said("There are no plans to abolish the death penalty."),
      sharedMatters: deathPenalty,
    },
    {
      why: "it was asked to leave undone what it refuses to do",
      finding: { ...abolish, text: "refrain from introducing the death penalty" },
      claim: said("The Government does not intend to introduce the death penalty."),
      sharedMatters: deathPenalty,
    },
    {
      why: "it was considered, as was asked",
      finding: join,
      claim: ofTreaty("Having considered the Optional Protocol to the Convention against Torture, the State decided not to ratify it."),
      sharedMatters: opcat,
    },
    {
      why: "another treaty is refused",
      finding: join,
      claim: ofTreaty("It does not intend to ratify the Convention on Migrant Workers, but will sign the Optional Protocol to the Convention against Torture."),
      sharedMatters: opcat,
    },
    {
      why: "it was said before it was asked",
      finding: abolish,
      claim: said("There is no intention to abolish capital punishment."),
      sharedMatters: deathPenalty,
      findingYear: 2012,
      writtenYear: 2008,
    },
    {
      why: "a concern asks for nothing",
      finding: { ...abolish, act: "concern" },
      claim: said("There are no plans to abolish the death penalty."),
      sharedMatters: deathPenalty,
    },
  ],
});
