import { onlyForOffences } from "../../../src/judge/rules/only-for-offences.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import type { Reading } from "../../../src/schema/reading.js";
import { testRule } from "../../support/pairs.js";

const matter = "expression-critics-prosecution";
const reported: Reading = { matter, state: "reported", rank: 1, best: 3, mode: "is", words: "prosecuted" };
const concern: Partial<Finding> = { act: "concern", text: "journalists were prosecuted for criticizing officials", matters: [matter], readings: [reported] };
const said = (text: string, parts: Partial<Claim> = {}): Partial<Claim> => ({ act: "fact", status: "in-force", text, matters: [matter], ...parts });
const onlyCrimes = said("Journalists are prosecuted only in cases in which an offence has been committed.");
const shared = { sharedMatters: [matter] };

testRule(onlyForOffences, {
  fires: [
    { why: "only in cases of an offence", finding: concern, claim: onlyCrimes, covers: "whole", ...shared },
    {
      why: "not for opinions but for crimes",
      finding: concern,
      claim: said("Nobody is tried: they are not tried for opinions but for common crimes."),
      ...shared,
    },
    { why: "strictly within the law", finding: concern, claim: said("Measures against journalists are taken strictly within the law."), ...shared },
  ],
  silent: [
    {
      why: "no ground is said to be the only one",
      finding: concern,
      claim: said("Journalists are prosecuted where an offence has been committed."),
      ...shared,
    },
    { why: "the only ground is no offence", finding: concern, claim: said("Journalists are prosecuted only when the minister agrees."), ...shared },
    { why: "the finding tells not for what", finding: { ...concern, text: "the arrest of journalists" }, claim: onlyCrimes, ...shared },
    {
      why: "the finding tells of one event",
      finding: { ...concern, dates: [{ from: "2019-06-09", to: "2019-06-09", precision: "day", words: "9 June 2019" }] },
      claim: onlyCrimes,
      ...shared,
    },
    { why: "a recommendation", finding: { ...concern, act: "recommendation" }, claim: onlyCrimes, ...shared },
    { why: "the finding puts it at no problem", finding: { ...concern, readings: [{ ...reported, rank: 3 }] }, claim: onlyCrimes, ...shared },
    {
      why: "a matter of law and no practice",
      finding: { ...concern, matters: ["expression-defamation"], readings: [{ ...reported, matter: "expression-defamation", rank: 0, best: 2 }] },
      claim: onlyCrimes,
      sharedMatters: ["expression-defamation"],
    },
    { why: "a plan", finding: concern, claim: { ...onlyCrimes, act: "plan", status: "planned" }, ...shared },
    { why: "somebody else's word", finding: concern, claim: { ...onlyCrimes, attributed: true }, ...shared },
    { why: "later", finding: concern, claim: onlyCrimes, findingYear: 2010, claimYear: 2014, ...shared },
    { why: "another matter", finding: concern, claim: onlyCrimes, sharedMatters: [] },
  ],
});
