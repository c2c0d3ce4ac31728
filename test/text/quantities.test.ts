import { describe, expect, test } from "vitest";
import { findCompounds } from "../../src/text/quantities-compounds.js";
import { findFractions } from "../../src/text/quantities-fractions.js";
import { findQuantities } from "../../src/text/quantities.js";

const values = (text: string) => findQuantities(text).map(({ value }) => value);

describe("findQuantities reads", () => {
  test.each([
    ["1,240 boats and 26 081 nets", [1240, 26081]],
    ["7.8 thousand pupils, T 8 billion, US$ 5 million", [7800, 8e9, 5e6]],
    ["twenty-five ships; one hundred and five crews; three thousand two hundred tons", [25, 105, 3200]],
    ["12,6% of the catch", [12.6]],
    ["(2014–943, 2018–722)", [943, 722]],
    ["work-2.7 thousand pupils, 31,800-hired, 26,081-related", [2700, 31800, 26081]],
    ["over 2000 people in 2019", [2000]],
    ["Under the new law, 1,052 events took place", [1052]],
    ["complaints: one on noise, three on roads", [1, 3]],
    ["19–for theft; 48 – for fraud and 179 facts", [19, 48, 179]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("units, hedges, currency and the last digit", () => {
    expect(findQuantities("more than 6.3 per cent")[0]).toMatchObject({ value: 6.3, unit: "%", comparison: "more-than", step: 0.1 });
    expect(findQuantities("some 19 million tenge")[0]).toMatchObject({ value: 19e6, currency: "teng", comparison: "about", step: 1e6 });
    expect(findQuantities("over 300 criminal cases")[0]).toMatchObject({ of: "criminal cas" });
  });

  test("the ends of ranges", () => {
    expect(findQuantities("7–10 per cent").map(({ range, unit }) => [range, unit])).toEqual([
      ["low", "%"],
      ["high", "%"],
    ]);
    expect(findQuantities("rose from 40 to 45%").map(({ range, unit }) => [range, unit])).toEqual([
      [null, "%"],
      [null, "%"],
    ]);
  });
});

describe("findQuantities passes over names", () => {
  test.each([
    "articles 7, 9 and 12",
    "Nos. 2, 7, 15",
    "5 June 2022",
    "COVID-19",
    "24/7",
    "A/64/12",
    "under-5 mortality",
    "Recommendations 125.10, 125.26",
    "118.21 Continue the work",
    "a helpline (“111”)",
    "No. 288-V",
    "a 24-hour line",
  ])("%s", (text) => {
    expect(values(text)).toEqual([]);
  });

  test("and counts again after them", () => {
    expect(values("articles 7, 9 and 12 and 15 persons")).toEqual([15]);
  });
});

test("findFractions reads shares in words", () => {
  expect(findFractions("more than half of the mills")[0]).toMatchObject({ value: 50, comparison: "more-than" });
  expect(findFractions("half-hearted, two thirds of them").map(({ value }) => Math.round(value))).toEqual([67]);
});

test("findCompounds reads «a five-level system»", () => {
  expect(findCompounds("a five-level system")[0]).toMatchObject({ value: 5, of: "level", words: "five" });
});

test("a number before a blank that ends the text", () => {
  expect(findQuantities("It has 12 ")[0]?.value).toBe(12);
});
