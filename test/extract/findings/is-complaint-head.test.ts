import { expect, test } from "vitest";
import { isComplaintHead } from "../../../src/extract/findings/is-complaint-head.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["the lack of wells", true],
  ["reported shortages of teachers", true],
  ["a very high rate of accidents", true],
  ["the increasing number of accidents", true],
  ["the non-application of the Act", true],
  ["increasing numbers of tourists", false],
  ["large households", false],
  ["non-Utopian citizens", false],
  ["schools without wells", false],
])("%s", (text, expected) => {
  expect(isComplaintHead(wordsOf(text), 0)).toBe(expected);
});
