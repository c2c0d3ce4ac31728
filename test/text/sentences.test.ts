import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";
import { testGrowth } from "../support/test-growth.js";

const split = (text: string, breaks: readonly number[] = []) => splitSentences(text, breaks).map(([start, end]) => text.slice(start, end));

describe("splitSentences", () => {
  test.each([
    [["It was adopted.", "The Committee welcomed it."]],
    [["Was it adopted?", "Yes!", "It was."]],
    [["She said “It holds.”", "The court agreed."]],
    [["It ended (in 2017.)", "Then it began again."]],
    [["The budget was 3.5 million.", "In 2018 it was 4.2 million."]],
    [["It rose to 40 per cent.", "15 cases were opened."]],
    [["They met in the U.S. and left.", "Nobody stayed."]],
    [["The rules hold, e.g. for minors.", "Others are free."]],
    [["They moved to the U.S.", "The family followed."]],
    [["It was signed in Washington D.C.", "In 2012 it was in force."]],
  ])("cuts %j", (sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  test.each([
    "The Committee recalled art. 7 of the Covenant and paras. 22 (b) and 16 (g).",
    "It adopted Law No. 501-V in 2016.",
    "The Proclamation (A.G. No. 23 of 1989) was old.",
    "The report by Mr. J. B. Doe was noted.",
    "See A/HRC/28/10, paras. 124.2 and 125.1–125.8.",
    "It cost approx. 40,000 in all.",
    "The Act (Cap. 138) was revised.",
    "Dr. Smith vs. the State was decided in 2012.",
    "The programme, i.e. the Plan, was extended.",
    "As at 1 Jan. 2019 none was held.",
    "The U.S. Government and the U.K. Delegation met U.N. Women.",
    "The duty follows from s. 12 and Sec. 14 of the Act, ch. 4, and Reg. No. 7.",
    "The inquiry was led by Lt. Col. Doe, Sgt. Roe and Capt. A. B. Poe.",
  ])("keeps «%s» whole", (sentence) => {
    expect(split(sentence)).toEqual([sentence]);
    expect(split(`${sentence} It was noted.`)).toEqual([sentence, "It was noted."]);
  });

  test("a label at the very start ends nothing", () => {
    expect(split("(a) Adopt a law; (b) Repeal another.")).toEqual(["(a) Adopt a law; (b) Repeal another."]);
    expect(split("1. The State acceded.")).toEqual(["1. The State acceded."]);
  });

  test("the lines of a list part sentences without a stop", () => {
    const text = "The State: adopted a law repealed another";
    expect(split(text, [text.indexOf("adopted"), text.indexOf("repealed")])).toEqual(["The State:", "adopted a law", "repealed another"]);
  });

  test("nothing and blanks hold no sentence", () => {
    expect(split("")).toEqual([]);
    expect(split("   ")).toEqual([]);
  });

  test("for any text, spans are in order and hold all but blanks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "B", "1", ".", "?", " ", "(", ")", "”", ";"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 4 }), (passage, breaks) => {
        const spans = splitSentences(
          passage,
          breaks.filter((offset) => offset <= passage.length),
        );
        expect(
          spans
            .map(([start, end]) => passage.slice(start, end))
            .join("")
            .replace(/ /g, ""),
        ).toBe(passage.replace(/ /g, ""));
        for (let i = 1; i < spans.length; i++) expect(spans[i]![0]).toBeGreaterThanOrEqual(spans[i - 1]![1]);
      }),
    );
  });

  testGrowth(
    [
      ["no stop", "word "],
      ["stops alone", "a. "],
    ],
    600_000,
    splitSentences,
  );
});
