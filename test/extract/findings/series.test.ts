import { expect, test } from "vitest";
import { seriesOf } from "../../../src/extract/findings/series.js";
import { wordsOf } from "../../../src/text/words.js";

const series = (text: string, starts: readonly number[]) => seriesOf(text, wordsOf(text), starts);

test("of a series each further thing, of a pair none", () => {
  expect(series("dig wells, build schools and open roads", [2, 4])).toEqual([2, 4]);
  expect(series("dig wells and open roads", [2])).toEqual([]);
  expect(series("dig wells and build schools and open roads", [2, 5])).toEqual([]);
});

test("a semicolon ends a series", () => {
  expect(series("dig wells, build schools; and open roads", [2, 4])).toEqual([]);
});
