import { describe, expect, test } from "vitest";
import { certaintyOf } from "../../src/judge/certainty-of.js";
import { thresholdFor } from "../../src/knowledge/threshold-for.js";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
type Asked = Parameters<typeof certaintyOf>[1];
const concern: Asked = { act: "concern", number: null, matters: ["a"], text: words(10) };
const asked: Asked = { ...concern, act: "recommendation", asks: "making" };
const listed: Asked = { ...asked, number: "12.3" };
const link = (score: number, bearing = 0, coverage = 0) => ({ score, bearing, coverage });
const away = (finding: Asked, distance: number) => thresholdFor(finding) + distance;
const silence = (finding: Asked, distance: number, bearings: readonly number[] = []) =>
  certaintyOf("unaddressed", finding, { speaking: away(finding, distance), size: 99, links: bearings.map((bearing) => link(0.2, bearing)) });
const match = (finding: Asked, distance: number, coverage: number, second: number, size = 200) =>
  certaintyOf("matched", finding, { speaking: away(finding, distance), size, links: [link(0.9, 1, coverage), link(second)] });

describe("how sure silence is", () => {
  test("all signs speak for it", () => {
    expect(silence(asked, -0.24)).toBeCloseTo(1);
    expect(silence({ ...listed, asks: "effort", matters: [], text: words(35) }, 0, [1])).toBe(0);
  });

  test.each([
    ["closer to speaking", silence(asked, -0.12), 0.5],
    ["a matter joins one of two paragraphs to it", silence(asked, -0.24, [1, 0]), 0.5],
    ["a matter that is only lent joins none", silence(asked, -0.24, [0.5]), 0],
    ["two matters", silence({ ...asked, matters: ["a", "b"] }, -0.24), 0.5],
    ["no known matter", silence({ ...asked, matters: [] }, -0.24), 1],
    ["effort is asked for", silence({ ...asked, asks: "effort" }, -0.24), 1],
    ["measures in general are asked for", silence({ ...asked, text: "Take measures to combat overcrowding in all prisons now" }, -0.24), 1],
    ["a concern asks for nothing", silence(concern, -0.24), 1],
    ["an item of a list", silence(listed, -0.24), 1],
    ["many words", silence({ ...asked, text: words(35) }, -0.24), 1],
  ])("%s", (_, certainty, signsLess) => {
    expect(certainty).toBeCloseTo((6 - signsLess) / 6);
  });
});

describe("how sure a match is", () => {
  const particular = { ...concern, text: words(25) };

  test("of effort it is less sure", () => {
    expect(match({ ...particular, asks: "effort" }, 0.24, 1, 0.7)).toBeCloseTo(5 / 6);
  });

  test("all signs speak for it, or none", () => {
    expect(match(particular, 0.24, 1, 0.7)).toBeCloseTo(1);
    expect(certaintyOf("matched", concern, { speaking: 0, size: 0, links: [] })).toBe(0);
  });

  test.each([
    ["closer to the threshold", match(particular, 0.12, 1, 0.7)],
    ["half of its words are told", match(particular, 0.24, 0.5, 0.7)],
    ["no second paragraph is near", match(particular, 0.24, 1, 0.5)],
    ["few particulars", match({ ...concern, text: words(18) }, 0.24, 1, 0.7)],
    ["a shorter document", match(particular, 0.24, 1, 0.7, 100)],
  ])("%s", (_, certainty) => {
    expect(certainty).toBeCloseTo(4.5 / 5, 1);
  });
});

test("nothing tells how sure an answer in part or a contradiction is", () => {
  expect(certaintyOf("partial", concern, { speaking: 1, size: 99, links: [] })).toBeNull();
  expect(certaintyOf("contradicted", concern, { speaking: 1, size: 99, links: [] })).toBeNull();
});
