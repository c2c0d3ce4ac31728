import { expect, test } from "vitest";
import type { Judged } from "../../src/judge/judge-pair.js";
import { overMatters } from "../../src/judge/over-matters.js";
import type { Evidence } from "../../src/schema/verdict.js";
import { aClaim } from "../support/samples.js";

/** A pair of a paragraph that reports effort, or what was made. */
function told(paragraph: string, rule = "effort-made"): Judged {
  const claim = aClaim({ source: { ...aClaim({}).source, paragraph } });
  const evidence: Evidence = { claim: claim.id, relation: "fulfils", covers: "whole", rule, because: "", score: 1, source: claim.source, more: [] };
  return { claim, unsure: false, limb: null, evidence };
}

const covered = (matters: string[], ...pairs: Judged[]) => overMatters({ matters }, pairs).map(({ evidence }) => evidence.covers);
const TWO = ["edu-girls", "edu-literacy"];

test("of effort in several matters one paragraph is a part", () => {
  expect(covered(TWO, told("1"))).toEqual(["part"]);
  expect(covered(TWO, told("1"), told("1"))).toEqual(["part", "part"]);
});

test("several paragraphs are the whole, and so is one of effort in one matter", () => {
  expect(covered(TWO, told("1"), told("2"))).toEqual(["whole", "whole"]);
  expect(covered(["edu-girls"], told("1"))).toEqual(["whole"]);
});

test("a particular matter of a general one is no second one", () => {
  expect(covered(["trafficking-general", "trafficking-children"], told("1"))).toEqual(["whole"]);
});

test("what other rules say stays", () => {
  expect(covered(TWO, told("1", "asked-state-reached"), told("2"))).toEqual(["whole", "part"]);
});
