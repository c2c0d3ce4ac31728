import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/fields/complete.js";
import { indexClaims } from "../../src/link/claim-index.js";
import { linkLimbs, queriesOf } from "../../src/link/link-limbs.js";
import { withoutSources } from "../../src/extract/fields/without-sources.js";
import type { Claim, Finding } from "../../src/schema/assertion.js";
import { aSource } from "../support/samples.js";

test.each([
  ["Adopt a law on wells, as recommended by the Committee on the Rights of the Child", "Adopt a law on wells, as recommended by"],
  [
    "Follow the recommendations made by the Human Rights Committee and the Committee against Torture on cells",
    "Follow the recommendations made by and on cells",
  ],
  ["Implement the recommendations of various treaty bodies and of the national Ombudsman to pave the roads", "Implement the to pave the roads"],
  ["As recommended in the previous review, grant pensions to widows", ", grant pensions to widows"],
])("«%s» loses who asked for the same", (text, left) => expect(withoutSources(text).replace(/\s+/g, " ").trim()).toBe(left));

test.each([
  "Report regularly to the Committee on the Rights of the Child",
  "Invite the Special Rapporteur on torture, as was recommended",
  "Follow the recommendations of the Special Rapporteur on torture",
])("«%s» stays", (text) => expect(withoutSources(text)).toBe(text));

describe("linkLimbs", () => {
  const source = (paragraph: string) => aSource({ document: "d", paragraph });
  const claim = (paragraph: string, text: string) =>
    complete({ id: paragraph, act: "fact", status: "done", text, source: source(paragraph) } as unknown as Claim);
  const finding = (text: string) =>
    complete({ id: "f", act: "recommendation", speakers: ["upr-working-group"], text, source: source("1"), number: "1.1" } as unknown as Finding);
  const index = indexClaims([
    claim("4", "Separate courts for juvenile offenders were established in 2011."),
    claim("5", "The lighthouse was painted."),
    claim("6", "The death penalty was abolished."),
  ]);
  const whole = finding("Abolish the death penalty; and establish separate courts for juvenile offenders");

  test("a paragraph is as close as to the limb it comes closest to, and stands once", () => {
    const links = linkLimbs(queriesOf(whole, [finding("Abolish the death penalty"), finding("establish separate courts for juvenile offenders")]), index);
    const alone = linkLimbs(queriesOf(whole, []), index);
    expect(links.map(({ claim: { id } }) => id).sort()).toEqual([...new Set(links.map(({ claim: { id } }) => id))].sort());
    for (const link of links) expect(link.score).toBeGreaterThanOrEqual(alone.find(({ claim: { id } }) => id === link.claim.id)?.score ?? 0);
    expect(links.find(({ claim: { id } }) => id === "4")!.score).toBeGreaterThan(alone.find(({ claim: { id } }) => id === "4")!.score);
  });

  test("closest first", () => {
    const scores = linkLimbs(queriesOf(whole, [finding("Abolish the death penalty")]), index).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
