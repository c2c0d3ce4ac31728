import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/fields/complete.js";
import { indexClaims } from "../../src/link/claim-index.js";
import { queryOf } from "../../src/link/finding-query.js";
import { answersByNumber, followedBy, isFollowedUp } from "../../src/link/follow-up.js";
import { linkClaims } from "../../src/link/link.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const of = (number: string) => ({ answers: [`CCPR/C/UTO/CO/2#${number}`] });

describe("followedBy", () => {
  test("a document whose paragraphs nearly all answer paragraphs of observations follows them up", () => {
    expect([...followedBy([of("10"), of("10 (a)"), of("24"), {}])]).toEqual(["CCPR/C/UTO/CO/2"]);
    expect([...followedBy([of("10"), {}, {}])]).toEqual([]);
    expect([...followedBy([{ answers: ["recommendations#10"] }])]).toEqual([]);
  });

  test("only findings of those observations are followed up; observations without a symbol may be any", () => {
    const followed = new Set(["CCPR/C/UTO/CO/2"]);
    expect(isFollowedUp({ goesBy: ["CCPR/C/UTO/CO/2#5"] }, followed)).toBe(true);
    expect(isFollowedUp({ goesBy: ["concluding-observations#5"] }, followed)).toBe(true);
    expect(isFollowedUp({ goesBy: ["CAT/C/UTO/CO/2#5"] }, followed)).toBe(false);
    expect(isFollowedUp({}, followed)).toBe(false);
  });
});

describe("answersByNumber", () => {
  test.each([
    ["10 (a)", "10 (a)", true],
    ["10 (a)", "10", true],
    ["10", "10 (b)", true],
    ["10 (a)", "10 (b)", false],
    ["10", "11", false],
  ])("a finding of %s, a claim below %s: %s", (own, answered, expected) =>
    expect(answersByNumber({ goesBy: [`CCPR/C/UTO/CO/2#${own}`] }, of(answered))).toBe(expected),
  );
});

describe("linkClaims", () => {
  test("in a follow-up the paragraph that answers the finding's number comes closer, others less close", () => {
    const claim = (paragraph: string, answers: string[]) =>
      complete(
        aClaim({
          id: paragraph,
          text: "New roads were built and the teachers of some schools trained.",
          answers,
          source: aSource({ document: "report", paragraph }),
        }),
      );
    const finding = complete(aFinding({ text: "Train the teachers of minority languages and build schools on every island.", goesBy: ["CCPR/C/UTO/CO/2#10"] }));
    const index = indexClaims([claim("1", of("24").answers), claim("2", of("10").answers)]);
    const scores = (isFollowUp: boolean) => new Map(linkClaims(queryOf(finding), index, isFollowUp).map((link) => [link.claim.id, link.score]));
    expect(scores(false).get("1")).toBe(scores(false).get("2"));
    expect(scores(true).get("2")).toBeGreaterThan(scores(false).get("2")!);
    expect(scores(true).get("1")).toBeLessThan(scores(false).get("1")!);
  });
});
