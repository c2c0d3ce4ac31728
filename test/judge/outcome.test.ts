import { expect, test } from "vitest";
import { decideOutcome, decidingDocument, howMatched } from "../../src/judge/outcome.js";
import type { DocumentOutcome, Evidence } from "../../src/schema/verdict.js";
import { aClaim } from "../support/samples.js";

const item = (relation: Evidence["relation"], covers: Evidence["covers"] = "whole"): Evidence => ({
  claim: "c",
  relation,
  covers,
  rule: "r",
  because: "b",
  score: 1,
  source: aClaim().source,
  more: [],
});

test.each([
  ["nothing speaks to it", [], "unaddressed"],
  ["a contradiction goes before a match", [item("confirms"), item("contradicts")], "contradicted"],
  ["of a part it contradicts nothing", [item("contradicts", "part")], "partial"],
  ["the whole confirmed", [item("progresses", "part"), item("confirms")], "matched"],
  ["a part confirmed", [item("confirms", "part")], "partial"],
  ["a step", [item("progresses", "part")], "partial"],
] as const)("%s", (_, evidence, outcome) => {
  expect(decideOutcome(evidence)).toBe(outcome);
});

test("what is settled later is no contradiction", () => {
  expect(decideOutcome([item("contradicts"), item("fulfils")], true)).toBe("matched");
});

test("how a match matches", () => {
  expect(howMatched("recommendation", "matched", [item("fulfils")])).toBe("reported-done");
  expect(howMatched("concern", "matched", [item("confirms")])).toBe("conceded");
  expect(howMatched("commendation", "matched", [item("confirms")])).toBe("agreed");
  expect(howMatched("commendation", "partial", [item("confirms")])).toBeNull();
});

const of = (document: string, date: string | null, outcome: DocumentOutcome["outcome"]): DocumentOutcome => ({ document, date, outcome, evidence: [] });

test("the latest document that speaks decides; without dates the strongest outcome", () => {
  expect(decidingDocument([of("a", "2019", "contradicted"), of("b", "2022", "matched"), of("c", "2024", "unaddressed")])?.document).toBe("b");
  expect(decidingDocument([of("a", null, "partial"), of("b", "2022", "contradicted")])?.document).toBe("b");
  expect(decidingDocument([of("a", "2019", "unaddressed")])).toBeNull();
});
