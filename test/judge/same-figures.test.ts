import { describe, expect, test } from "vitest";
import { figuresInCommon, haveSameFigures } from "../../src/judge/same-figures.js";

const told = (...figures: [value: number, unit: string | null][]) => ({
  quantities: figures.map(([value, unit]) => ({ value, unit, comparison: "exactly" as const, of: null, period: null, words: `${value}` })),
});

describe("whether two assertions tell the same figures", () => {
  test.each([
    ["two with their units, in any order", told([72, "hour"], [48, "hour"]), told([48, "hour"], [24, "hour"], [72, "hour"]), true],
    ["one alone may be chance", told([72, "hour"], [48, "hour"]), told([48, "hour"]), false],
    ["one told twice is one", told([48, "hour"], [48, "hour"]), told([48, "hour"]), false],
    ["other units", told([72, "hour"], [48, "hour"]), told([72, "%"], [48, "%"]), false],
    ["bare counts", told([72, null], [48, null]), told([72, null], [48, null]), false],
    ["none at all", {}, {}, false],
  ])("%s", (_, finding, claim, same) => expect(haveSameFigures(finding, claim)).toBe(same));
});

test("figures in common, bare counts too, each once", () => {
  const common = figuresInCommon(told([2000, null], [500, null], [500, null], [72, "hour"]), told([500, null], [2000, null], [72, "%"]));
  expect(common.map(({ value }) => value)).toEqual([2000, 500]);
});
