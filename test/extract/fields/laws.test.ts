import { describe, expect, test } from "vitest";
import { findLaws } from "../../../src/extract/fields/laws.js";
import { wordsOf } from "../../../src/text/words.js";

const lawsOf = (text: string) =>
  findLaws(text, wordsOf(text)).map(({ name, number, year, article }) => [name, number, year, article].filter((part) => part !== null).join(" | "));

describe("findLaws", () => {
  test.each([
    ["Section 5 of the Harbour Prisons Act 1964 allows visits.", ["Harbour Prisons Act | 1964 | 5"]],
    ["Articles 12, 13 and 14 (2) of the Penal Code punish it.", ["Penal Code | 12", "Penal Code | 13", "Penal Code | 14 (2)"]],
    ["The sentences were raised (Penal Code, arts. 7 and 8).", ["Penal Code | 7", "Penal Code | 8"]],
    ["The Code of Criminal Procedure was amended by Act No. 12-IV.", ["Code of Criminal Procedure", "Act | 12-IV"]],
    ["The Offences against the Person Act (Cap. 12) is in force.", ["Offences against the Person Act"]],
    ["The Sexual Harassment (Prevention) Act 2017 protects workers.", ["Sexual Harassment (Prevention) Act | 2017"]],
    ['The Law "On Combating Piracy" entered into force.', ["Law On Combating Piracy"]],
    ["The Law on the rights of tenants provides for redress.", ["Law on the rights of tenants"]],
    ["The Law of 3 May 2011 ended it.", ["Law of 3 May 2011"]],
    ["The latest CSO articles (4, 5) are stricter.", ["CSO | 4", "CSO | 5"]],
    ["According to the Constitution, all are equal.", ["Constitution"]],
    ["It is enshrined in chapter III of the Constitution.", ["Constitution"]],
  ])("%s", (text, expected) => {
    expect(lawsOf(text)).toEqual(expected);
  });

  test.each(["The Act was praised.", "The rule of law was respected.", "Law enforcement was trained.", "In order to help, the act was read."])(
    "%s names none",
    (text) => {
      expect(lawsOf(text)).toEqual([]);
    },
  );

  test("the words quoted stand in the text", () => {
    const text = "Under articles 1 and 2 of the Labour Code of 2009, children may not work.";
    expect(findLaws(text, wordsOf(text)).every(({ words }) => text.includes(words))).toBe(true);
  });
});
