import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { limbsOfRecommendation } from "../../../src/extract/findings/limbs-of-recommendation.js";
import { check } from "../../../src/check.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import { aSource } from "../../support/samples.js";

const source = aSource({ document: "d", paragraph: "1" });
const recommendation = (text: string, number: string | null = "12.3"): Finding =>
  complete({ id: "f", act: "recommendation", speakers: ["upr-working-group"], text, source, number } as unknown as Finding);
const claim = (text: string): Claim => complete({ id: "c", act: "fact", status: "done", text, source: { ...source, document: "c" } } as unknown as Claim);

describe("limbsOfRecommendation", () => {
  test("each thing asked for, with the matters of its own words", () => {
    const limbs = limbsOfRecommendation(recommendation("Abolish the death penalty in law; and establish separate courts for juvenile offenders"));
    expect(limbs.map(({ text }) => text.trim())).toEqual(["Abolish the death penalty in law;", "and establish separate courts for juvenile offenders"]);
    expect(limbs[0]!.matters?.some((id) => limbs[1]!.matters?.includes(id))).toBe(false);
  });

  test("a limb shows no general matter that stands back before a particular one of the whole, and what is left without any is no limb", () => {
    const limbs = limbsOfRecommendation(
      recommendation(
        "Review the legislation on defamation, and bring the laws into line with international human rights standards; and abolish the death penalty",
      ),
    );
    expect(limbs.flatMap(({ matters }) => matters)).toContain("death-penalty-abolition");
    expect(limbs.flatMap(({ matters }) => matters)).not.toContain("scope-harmonisation");
  });

  test("with whose help a thing is to be done is no limb", () => {
    const limbs = limbsOfRecommendation(recommendation("Through appropriate international assistance, seek to strengthen its schools and train its teachers"));
    expect(limbs.some(({ text }) => text.startsWith("Through"))).toBe(false);
    expect(limbs).not.toEqual([]);
    const asked = limbsOfRecommendation(recommendation("Improve the quality of education and seek international assistance in this regard"));
    expect(asked.flatMap(({ matters }) => matters)).toContain("cooperation-technical-assistance");
  });

  test("none where one thing is asked, and none of a finding without a number, which is a limb itself", () => {
    expect(limbsOfRecommendation(recommendation("Abolish the death penalty"))).toEqual([]);
    expect(limbsOfRecommendation(recommendation("Abolish the death penalty in law; and establish separate courts for juvenile offenders", null))).toEqual([]);
  });
});

test("who answers one thing of several speaks to the recommendation", () => {
  const long = recommendation(
    "Adopt a comprehensive law against discrimination on every ground; abolish the death penalty in law; establish separate courts for juvenile offenders; and publish the text of the Covenant in all the languages of minorities",
  );
  const [judged] = check(
    { claims: [claim("Juvenile offenders are tried by separate courts, established in 2011.")], findings: [long] },
    { acrossStates: true },
  ).findings;
  expect(judged!.outcome).not.toBe("unaddressed");
});
