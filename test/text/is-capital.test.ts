import { expect, test } from "vitest";
import { isCapital } from "../../src/text/is-capital.js";
import { wordsOf } from "../../src/text/words.js";

test.each([
  ["the Harbour Act", [false, true, true]],
  ["Öland and 5 Ships", [true, false, false, true]],
])("capitals of «%s»", (text, capitals) => {
  expect(wordsOf(text).map((word) => isCapital(text, word))).toEqual(capitals);
});
