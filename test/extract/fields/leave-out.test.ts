import { expect, test } from "vitest";
import { leaveOut } from "../../../src/extract/fields/leave-out.js";
import { wordsOf } from "../../../src/text/words.js";

test("words that are left out keep their places and have no form", () => {
  const words = wordsOf("a vote for all");
  expect(leaveOut(words, ({ form }) => form === "for").map(({ form }) => form)).toEqual(["a", "vote", "", "all"]);
});

test("where none is left out the words are the same", () => {
  const words = wordsOf("a vote for all");
  expect(leaveOut(words, () => false)).toBe(words);
});
