import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { embeddedFact } from "../../../src/extract/fields/embedded-fact.js";
import { lastYearOf } from "../../../src/extract/fields/last-year-of.js";
import { readQualifiers } from "../../../src/extract/fields/qualifiers.js";
import { toldQuantities } from "../../../src/extract/fields/told-quantities.js";
import { wordsOf } from "../../../src/text/words.js";
import { aFinding } from "../../support/samples.js";

describe("what a recommendation tells of how things are", () => {
  const clauseOf = (text: string) =>
    embeddedFact(text, wordsOf(text))
      .map(({ form }) => form)
      .join(" ");

  test.each([
    ["Abolish the death penalty, which remained in the law.", "which remained in the law"],
    ["Raise the age of marriage, set at 15 years, to 18 years.", "set at 15 years"],
    ["Repeal the article, currently in force, on defamation.", "currently in force"],
    ["Establish a mechanism that is independent.", ""],
    ["Adopt a law, which should be in line with the Convention.", ""],
    ["Ratify the Convention.", ""],
  ])("%s", (text, expected) => {
    expect(clauseOf(text)).toBe(expected);
  });

  test("is a state beside the one asked for", () => {
    const finding = complete(aFinding({ act: "recommendation", text: "Abolish the death penalty, which remained in the law for theft." }));
    expect(finding.readings?.filter(({ matter }) => matter === "death-penalty-abolition").map(({ mode, state }) => `${state}/${mode}`)).toEqual([
      "abolished/asked",
      "retained/is",
    ]);
  });
});

describe("the last year that a statement holds for", () => {
  test.each([
    ["Before 2010 no cases were known.", 2009],
    ["Between 2005 and 2012 nobody was attacked.", 2012],
    ["In 2014 no prison was full.", 2014],
    ["Nobody has been executed since 1998.", null],
    ["Defamation was removed from the Code in 2012 and has since been a civil matter.", null],
    ["No cases are known.", null],
  ])("%s", (text, expected) => {
    expect(lastYearOf(text)).toBe(expected);
  });
});

describe("quantities with what they are told for and when", () => {
  const told = (text: string) => toldQuantities(text, wordsOf(text)).map(({ value, unit, of, period }) => [value, unit, of, period]);

  test("a rate and its base are one", () => {
    expect(told("Infant mortality stood at 41 per 1,000 live births in 2015.")).toEqual([[41, "per 1000", "liv birth", "2015"]]);
  });

  test("a number that is no base stays", () => {
    expect(told("They received 300 tenge per child and 1,000 tenge in all.").map(([value]) => value)).toEqual([300, 1000]);
  });

  test("of several years the one beside the figure", () => {
    expect(told("It fell from 12 per cent in 2014 to 9 per cent in 2018.").map(([value, , , period]) => [value, period])).toEqual([
      [12, "2014"],
      [9, "2018"],
    ]);
  });
});

describe("what kind of statement it is", () => {
  const of = (text: string) => readQualifiers(text, wordsOf(text));

  test("a rule", () => {
    expect(of("The Constitution provides that nobody may be tortured.").norm).toBe(true);
    expect(of("Judges are independent.").norm).toBe(false);
  });

  test("practice, and what is known of it", () => {
    expect(of("In practice detainees wait for a lawyer.").practice).toBe(true);
    expect(of("There was a lack of data on trafficking.").ofKnowledge).toBe(true);
  });

  test("somebody else's word", () => {
    expect(of("An association of officers stated that nobody was beaten.").attributed).toBe(true);
    expect(of("A State urged the Government to set up a commission.").attributed).toBe(true);
    expect(of("The Ministry stated that nobody was beaten.").attributed).toBe(false);
    expect(of("In reply to journalists, the Minister said that nobody was beaten.").attributed).toBe(false);
    expect(of("The public prosecutor stated that nobody was beaten.").attributed).toBe(false);
    expect(of("A detainee maintained that nobody was beaten.").attributed).toBe(true);
    expect(of("Companies maintained registers of their workers.").attributed).toBe(false);
    expect(of("What the guards said is still to be verified.").attributed).toBe(true);
    expect(of("Inspectors visit mines to verify that no child works there.").attributed).toBe(false);
  });

  test("an Act is no place", () => {
    expect(of("This is laid down in the Juvenile Justice Act.").places).toEqual([]);
  });
});
