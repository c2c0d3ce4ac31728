import { expect, test } from "vitest";
import { asksFurther } from "../../../src/extract/findings/asks-further.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["establish a register", true],
  ["to ensure that wells are clean", true],
  ["that wells be dug", true],
  ["investigate such cases", false],
  ["wells and ponds", false],
])("asksFurther: %s", (text, expected) => {
  expect(asksFurther(wordsOf(text), 0)).toBe(expected);
});
