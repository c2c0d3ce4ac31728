import { expect, test } from "vitest";
import { joiningWords } from "../../../src/extract/findings/joining-words.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["and wells", 1],
  ["as well as wells", 3],
  ["as wells", 0],
  ["wells", 0],
])("%s", (text, expected) => {
  expect(joiningWords(wordsOf(text), 0)).toBe(expected);
});
