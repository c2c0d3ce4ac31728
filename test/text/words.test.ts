import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf, wordsOfBoth } from "../../src/text/words.js";

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

describe("wordsOf", () => {
  test.each([
    ["The Ombudsman’s report", ["the", "ombudsman", "report"]],
    ["the State party's laws", ["the", "state", "party", "laws"]],
    ["children's and women's", ["children", "and", "women"]],
    ["well-being and/or health", ["well", "being", "and", "or", "health"]],
    ["1,000 cases, 3.5 per cent", ["1000", "cases", "3.5", "per", "cent"]],
    ["in 2013, it", ["in", "2013", "it"]],
    ["it wasn't", ["it", "wasn"]],
    ["Législation é́tablie", ["législation", "é́tablie"]],
    ["", []],
    ["… — 。", []],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test("a lone s is a word unless it ends a possessive", () => {
    expect(forms("group S met")).toEqual(["group", "s", "met"]);
  });

  test("places hold for any text, and lower case is the form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let before = 0;
        for (const { form, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end).replace(/,/g, "").toLowerCase()).toBe(form);
          before = end;
        }
      }),
    );
  });
});

describe("wordsOfBoth", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aBs't’19,;:. -é("), maxLength: 12 });
  test("gives the words of one text behind another, as they stand in both together", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(": ", ". "), text, (before, between, behind) => {
        expect(wordsOfBoth(before, between, behind)).toEqual(wordsOf(before + between + behind));
      }),
      { numRuns: 1000 },
    );
  });
});
