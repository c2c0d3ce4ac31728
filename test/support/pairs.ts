import { describe, expect, test } from "vitest";
import type { Claim, Finding } from "../../src/schema/assertion.js";
import type { Reading } from "../../src/schema/reading.js";
import { askRule, type JudgedPair, type Rule } from "../../src/judge/rule.js";
import { aClaim, aFinding } from "./samples.js";

/** What a test says of a pair; the rest is filled in: one shared matter, most words held, no years known. */
export interface PairParts {
  readonly finding?: Partial<Finding>;
  readonly claim?: Partial<Claim>;
  readonly coverage?: number;
  readonly sharedMatters?: readonly string[];
  readonly findingYear?: number | null;
  readonly claimYear?: number | null;
  readonly writtenYear?: number | null;
}

/** A pair for a rule to decide. */
export function aPair({
  finding = {},
  claim = {},
  coverage = 0.6,
  sharedMatters = ["nhri-accreditation"],
  findingYear = null,
  claimYear = null,
  writtenYear = null,
}: PairParts): JudgedPair {
  const [one, other] = [aFinding(finding), aClaim(claim)];
  const link = {
    claim: other,
    siblings: [],
    claimCoverage: new Map([[other, coverage]]),
    score: 0.5,
    proposers: new Map([["matter", 1]]),
    sharedMatters,
    sharesFamily: sharedMatters.length > 0,
    bearing: sharedMatters.length > 0 ? 1 : 0,
    surroundings: 0,
    coverage,
    limb: null,
  };
  return { finding: one, claim: other, link, coverage, findingYear, claimYear, writtenYear };
}

/** A reading on a scale of three states, B in the middle: `at("B")`, `at("A", { mode: "planned" })`. */
export function at(state: "none" | "B" | "A", { mode = "is", words = `it has ${state} status` }: Partial<Pick<Reading, "mode" | "words">> = {}): Reading {
  return { matter: "nhri-accreditation", state, rank: ["none", "B", "A"].indexOf(state), best: 2, mode, words };
}

/** Declares the tests of a rule: when it fires, with which code and cover, and when it stays silent, each with the reason. */
export function testRule(
  rule: Rule,
  cases: { fires: readonly (PairParts & { why: string; covers?: "whole" | "part" })[]; silent: readonly (PairParts & { why: string })[] },
): void {
  describe(rule.id, () => {
    test.each(cases.fires)("fires: $why", ({ covers, ...parts }) => {
      const reason = askRule(rule, aPair(parts));
      expect(reason).toMatchObject({ code: rule.id, ...(covers === undefined ? {} : { covers }) });
    });
    test.each(cases.silent)("is silent: $why", (parts) => {
      expect(askRule(rule, aPair(parts))).toBeTypeOf("string");
    });
  });
}
