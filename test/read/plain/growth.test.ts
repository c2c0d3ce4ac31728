import { expect, it } from "vitest";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { growthOn, MOST_GROWTH } from "../../support/growth-on.js";

it.each([
  ["one number at the start of every line", "1. A b.\n"],
  ["a number that every line waits for", "6. Xy z. 6. B c.\n"],
  ["numbers inside lines that go on", "1. A b. 2. C d. 3. E f.\n"],
  ["feet of pages, never marked", "1 x y\n"],
  ["feet of pages, marked above", "word.1\n1 x\n"],
  ["titles of notes, each too early", "Notes\nx\n1 a b\n"],
  ["titles of notes alone", "Notes\n"],
  ["notes that run together", "Notes\n1 Ibid. 2 Ibid. 3 Ibid.\n"],
])("time grows with the text alone: %s", (_, piece) => {
  expect(growthOn(piece, 200_000, readPlainText)).toBeLessThan(MOST_GROWTH);
});
