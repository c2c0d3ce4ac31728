import { describe, expect, test } from "vitest";
import { firstWhere } from "../../src/text/first-where.js";

describe("firstWhere", () => {
  const row = [2, 4, 4, 6, 9];

  test("gives the first for which the test holds, as a walk would", () => {
    for (let least = 0; least < 12; least++) {
      const walked = row.findIndex((one) => one >= least);
      expect(firstWhere(row, (one) => one >= least)).toBe(walked === -1 ? row.length : walked);
    }
  });

  test("gives the length where it holds for none, and 0 for an empty row", () => {
    expect(firstWhere(row, () => false)).toBe(5);
    expect(firstWhere([], () => true)).toBe(0);
  });
});
