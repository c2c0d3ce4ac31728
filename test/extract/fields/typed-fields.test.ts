import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import type { Assertion, Claim } from "../../../src/schema/assertion.js";
import { aSource } from "../../support/samples.js";

const source = aSource();
const read = (act: Assertion["act"], text: string) => complete({ id: "x", act, text, source } as Assertion);

describe("deed and object", () => {
  test.each([
    ["fact", "The law on political parties was adopted.", "adopt", "law on political parties"],
    ["measure", "In 2016, the State ratified the Optional Protocol.", "ratify", "Optional Protocol"],
    ["measure", "The police takes steps to protect witnesses from reprisals.", "protect", "witnesses"],
    ["fact", "The number of shelters fell from 12 to 9.", "reduce", "number of shelters"],
    ["recommendation", "Establish an independent complaints body.", "establish", "independent complaints body"],
    ["recommendation", "It further ensure that all deaths in custody be investigated.", "ensure", null],
    ["fact", "It is recognized that problems remain.", null, null],
    ["fact", "Women live longer than men.", null, null],
  ] as const)("%s: %s", (act, text, deed, object) => {
    const assertion = read(act, text);
    expect(assertion.deed).toBe(deed);
    if (object !== null) expect(assertion.object).toBe(object);
  });

  test("the words that told them are words of the text", () => {
    const { grounds, basis } = read("fact", "A national preventive mechanism was established in 2014.");
    expect(grounds?.["deed"]).toBe("established");
    expect(grounds?.["institutions.npm"]).toBe("national preventive mechanism");
    expect(basis?.["deed"]).toBe("stated");
  });

  test("what the caller gave stays and is given", () => {
    const kept = complete({ id: "x", act: "fact", text: "The law was adopted.", source, deed: "repeal" } as Assertion);
    expect([kept.deed, kept.basis?.["deed"]]).toEqual(["repeal", "given"]);
  });
});

describe("institutions", () => {
  test("a shorter name inside a longer one is none", () => {
    expect(read("fact", "The Police Complaints Authority received ten complaints.").institutions).toEqual(["police-oversight"]);
    expect(read("fact", "The children's ombudsman visited schools with the police.").institutions).toEqual(["children-commissioner", "school", "police"]);
  });
});

describe("dates of what is told", () => {
  test.each([
    ["The centre was opened in May 2019.", "2019-05"],
    ["Since 2013, the ministry has trained judges.", "2013"],
    ["The number of cases fell from 12 in 2015 to 9 in 2018.", null],
    ["The Labour Act 2017 was amended.", null],
  ])("status: %s", (text, date) => {
    expect((read("fact", text) as Claim).statusDate).toBe(date);
  });

  test("each figure has the period of its own", () => {
    const periods = (text: string) => read("fact", text).quantities?.map(({ value, period }) => [value, period]);
    expect(periods("Cases fell from 412 in 2015 to 95 in October 2018.")).toEqual([
      [412, "2015"],
      [95, "2018-10"],
    ]);
    expect(periods("In 2020, 214 complaints were filed.")).toEqual([[214, "2020"]]);
    expect(periods("In 2020, children aged 15 to 17 could vote.")?.filter(([, period]) => period !== null)).toEqual([]);
  });

  test("a finding has no date of status", () => {
    expect("statusDate" in read("concern", "The law was adopted in 2014.")).toBe(false);
  });
});
