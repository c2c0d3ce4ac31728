import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/fields/complete.js";
import { lendMatters } from "../../src/extract/lend-matters.js";
import type { Claim } from "../../src/schema/assertion.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const said = (id: string, text: string, paragraph: string, fields: Partial<Claim> = {}) =>
  aClaim({ id, text, source: aSource({ document: "report", paragraph }), ...fields });
const lentTo = (id: string, claims: readonly Claim[]) => lendMatters(claims.map((claim) => complete(claim))).find((claim) => claim.id === id)!.lent!;
const TORTURE = "The prohibition of torture is enshrined in the Constitution.";
const CASES = "In 2018, twelve cases were sent to court.";

describe("matters are lent", () => {
  test("by a heading, with the words that name it", () => {
    const lent = lentTo("a", [said("a", TORTURE, "7", { headings: ["Rights of the person", "Abolition of the death penalty"] })]);
    expect(lent).toContainEqual(expect.objectContaining({ by: "heading", words: expect.stringMatching(/death penalty/) as string }));
    expect(lent.every(({ by }) => by === "heading")).toBe(true);
  });

  test("by a heading together with its own words, where neither shows the matter alone", () => {
    const quota = (headings: readonly string[]) =>
      lentTo("a", [said("a", "Employers hire a quota of them in open workplaces.", "7", { headings: [...headings] })]).map(({ matter }) => matter);
    expect(quota(["Persons with disabilities"])).toContain("disability-employment");
    expect(quota(["Persons with disabilities", "Roads"])).not.toContain("disability-employment");
    expect(quota([])).toEqual([]);
  });

  test("not by a heading together with the words of one who shows many matters", () => {
    const many =
      "Torture is prohibited, the death penalty was abolished, prisons are overcrowded no more, and employers hire a quota of them in open workplaces.";
    const claims = [said("a", many, "7", { headings: ["Persons with disabilities"] })];
    expect(complete(claims[0]!).matters!.length).toBeGreaterThan(2);
    expect(lentTo("a", claims).map(({ matter }) => matter)).not.toContain("disability-employment");
  });

  test("by the sentence before, and by the opening of the paragraph from the third sentence on", () => {
    const claims = [said("a", TORTURE, "7"), said("b", CASES, "7"), said("c", "Nine of them ended in a verdict.", "7")];
    expect(lentTo("a", claims)).toEqual([]);
    expect(new Set(lentTo("b", claims).map(({ by }) => by))).toEqual(new Set(["sentence"]));
    expect(new Set(lentTo("c", claims).map(({ by }) => by))).toEqual(new Set(["opening"]));
    expect(lentTo("b", claims)[0]!.words).toMatch(/torture/);
  });

  test("by the paragraph before in the same section, not in another or in another document", () => {
    const behind = (fields: Partial<Claim>) => lentTo("b", [said("a", TORTURE, "7", { headings: ["II"] }), said("b", CASES, "8", fields)]);
    expect(behind({ headings: ["II"] }).every(({ by }) => by === "paragraph")).toBe(true);
    expect(behind({ headings: ["II"] }).length).toBeGreaterThan(0);
    expect(behind({ headings: ["III"] })).toEqual([]);
    expect(behind({ headings: ["II"], source: aSource({ document: "another", paragraph: "8" }) })).toEqual([]);
  });

  test("from limb to limb of a finding, not from paragraph to paragraph of a compilation", () => {
    const finding = (id: string, text: string, paragraph: string) =>
      complete(aFinding({ id, text, context: text, source: aSource({ paragraph }), headings: ["II"] }));
    const lent = lendMatters([finding("a", TORTURE, "7"), finding("b", "and provide training for them", "7"), finding("c", "and build a road", "8")]).map(
      (each) => each.lent!.map(({ by }) => by),
    );
    expect(lent[1]).toContain("sentence");
    expect(lent[2]).toEqual([]);
  });

  test("once, by the nearest, and never to who shows them", () => {
    const claims = [
      said("a", TORTURE, "7", { headings: ["Prevention of torture"] }),
      said("b", TORTURE, "7", { headings: ["Prevention of torture"] }),
      said("c", CASES, "7", { headings: ["Prevention of torture"] }),
    ];
    const own = complete(claims[0]!).matters!;
    expect(lentTo("b", claims).filter(({ matter }) => own.includes(matter))).toEqual([]);
    const lent = lentTo("c", claims);
    expect(new Set(lent.map(({ matter }) => matter)).size).toBe(lent.length);
    expect(lent.filter(({ matter }) => own.includes(matter)).every(({ by }) => by === "sentence")).toBe(true);
  });

  test("apart from its own: they are no matters of the claim, and no state is read from them", () => {
    const [, claim] = lendMatters([said("a", TORTURE, "7"), said("b", CASES, "7")].map((each) => complete(each)));
    expect(claim!.lent).not.toEqual([]);
    for (const { matter } of claim!.lent!) {
      expect(claim!.matters).not.toContain(matter);
      expect(claim!.readings!.map((reading) => reading.matter)).not.toContain(matter);
    }
  });

  test("not where the caller said what is lent, and not between assertions without a place", () => {
    const given = [{ matter: "x", by: "heading" as const, words: "x" }];
    expect(lentTo("a", [said("a", CASES, "7", { headings: ["Death penalty"], lent: given })])).toEqual(given);
    const nowhere = (id: string, text: string) => aClaim({ id, text, source: aSource({ paragraph: null }) });
    expect(lentTo("b", [nowhere("a", TORTURE), nowhere("b", CASES)]).some(({ by }) => by === "sentence")).toBe(false);
  });
});
