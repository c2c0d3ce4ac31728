import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandRange } from "../../../src/document/citations/expand-range.js";

describe("expandRange", () => {
  test.each<[written: string, numbers: string[]]>([
    ["125.42-47", ["125.42", "125.43", "125.44", "125.45", "125.46", "125.47"]],
    ["125.1-125.8", ["125.1", "125.2", "125.3", "125.4", "125.5", "125.6", "125.7", "125.8"]],
    ["125.9–125.11", ["125.9", "125.10", "125.11"]],
    ["60-61", ["60", "61"]],
    ["8 – 10", ["8", "9", "10"]],
    ["128-31", ["128", "129", "130", "131"]],
    ["45-46 (a)", ["45", "46 (a)"]],
    ["22 (b)-(d)", ["22 (b)", "22 (c)", "22 (d)"]],
    ["12", ["12"]],
    ["22 (b)", ["22 (b)"]],
    ["47-42", ["47-42"]],
    ["125.8-126.2", ["125.8-126.2"]],
    ["1-100000", ["1-100000"]],
    ["no number", ["no number"]],
  ])("%s", (written, numbers) => expect(expandRange(written)).toEqual(numbers));

  test("a range has its two ends and rises by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 50 }), (section, first, more) => {
        const numbers = expandRange(`${section}.${first}-${section}.${first + more}`);
        expect(numbers).toHaveLength(more + 1);
        expect(numbers).toEqual(expandRange(`${section}.${first}–${first + more}`));
        expect(numbers.at(-1)).toBe(`${section}.${first + more}`);
      }),
    );
  });
});
