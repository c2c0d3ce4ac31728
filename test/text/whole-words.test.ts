import { expect, test } from "vitest";
import { LETTERS, wholeWords } from "../../src/text/whole-words.js";

const court = new RegExp(wholeWords("court"), "iu");

test.each(["the Court held", "court", "12court.", "tennis-court"])("a whole word fits: %s", (text) => {
  expect(court.test(text)).toBe(true);
});

test.each(["courts", "Courtès", "écourt", "šcourt", "суcourt", "courtỹ"])("a part of a longer word does not: %s", (text) => {
  expect(court.test(text)).toBe(false);
});

test("no digit or sign is a letter", () => {
  expect([..." 0-’'“”«»×÷–…"].filter((sign) => new RegExp(`[${LETTERS}]`, "iu").test(sign))).toEqual([]);
});
