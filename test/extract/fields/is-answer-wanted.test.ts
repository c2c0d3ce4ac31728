import { expect, test } from "vitest";
import { isAnswerWanted } from "../../../src/extract/fields/is-answer-wanted.js";

test.each([
  ["It asked whether the law was in force.", "the law was in force.", true],
  ["It requested information on the law in force.", "the law in force.", true],
  ["It recommended that the law be in force.", "the law be in force.", false],
  ["It enquired about prisons and recommended that courts be opened in all regions.", "courts be opened in all regions.", false],
])("%s asks about «%s»: %s", (context, text, expected) => expect(isAnswerWanted({ context, text })).toBe(expected));

test("a text without a context is no question", () => {
  expect(isAnswerWanted({ text: "The law is in force." })).toBe(false);
});
