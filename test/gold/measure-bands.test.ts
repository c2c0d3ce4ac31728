import { expect, test } from "vitest";
import { lowerBound, measureBands } from "./measure-bands.js";

const rows = (band: string, state: string, right: number, n: number) => Array.from({ length: n }, (_, i) => ({ band, state, isRight: i < right }));

test("fewer than ten outcomes say nothing, and cannot be relied on", () => {
  const bands = measureBands([...rows("matched|3", "AAA", 9, 9), ...rows("matched|2", "AAA", 90, 90)]);
  expect(bands["matched|3"]).toEqual({ right: 9, n: 9, confidence: null, reliable: false });
  expect(bands["matched|2"]).toMatchObject({ confidence: 0.959, reliable: true });
});

test("over outcomes of one State the bound is Wilson's", () => {
  expect(lowerBound(rows("partial", "AAA", 9, 10))).toBeCloseTo(0.596, 3);
});

test("States that differ lower the bound, also where outcomes are many", () => {
  const alike = [...rows("partial", "AAA", 80, 100), ...rows("partial", "BBB", 80, 100)];
  const apart = [...rows("partial", "AAA", 100, 100), ...rows("partial", "BBB", 60, 100)];
  expect(lowerBound(alike)).toBeCloseTo(0.739, 2);
  expect(lowerBound(apart)).toBeCloseTo(0.8 - 0.182, 2);
});

test("a State with two outcomes tells little", () => {
  expect(lowerBound([...rows("partial", "AAA", 90, 100), ...rows("partial", "BBB", 0, 2)])).toBeGreaterThan(0.75);
});

test("whether a band can be relied on is told by its half of certainty, in which it may be one of few", () => {
  const bands = measureBands([...rows("unaddressed|2", "AAA", 8, 12), ...rows("unaddressed|3", "AAA", 190, 200), ...rows("unaddressed|1", "AAA", 8, 12)]);
  expect(Object.entries(bands).map(([band, { reliable }]) => [band, reliable])).toEqual([
    ["unaddressed|1", false],
    ["unaddressed|2", true],
    ["unaddressed|3", true],
  ]);
});
