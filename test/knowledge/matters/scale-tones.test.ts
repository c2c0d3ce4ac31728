import { describe, expect, test } from "vitest";
import { tonesOfScale } from "../../../src/knowledge/matters/scale-tones.js";

const states = ["none", "planned", "there"];

describe("the tones of a scale of a matter's own", () => {
  test("what is only planned is not praised, and to go on is to go on to the best", () => {
    const { rankOfTone, rankAsked, rankStriven } = tonesOfScale(null, states);
    expect([rankOfTone("problem"), rankOfTone("effort"), rankOfTone("good"), rankStriven]).toEqual([0, 1, 2, 1]);
    expect([rankAsked("considering"), rankAsked("continuing"), rankAsked("making")]).toEqual([1, 2, 2]);
  });

  test("a state of growing is what effort and praise tell", () => {
    const { rankOfTone, rankAsked } = tonesOfScale(null, ["low", "improving", "high"]);
    expect([rankOfTone("effort"), rankOfTone("good"), rankAsked("effort"), rankAsked("making")]).toEqual([1, 1, 1, 2]);
  });

  test("a row may say otherwise", () => {
    expect(tonesOfScale(null, ["paid", "partly", "free"], { good: "free" }).rankOfTone("good")).toBe(2);
  });

  test("a shared scale says it itself, and a state that it does not have is named", () => {
    expect(tonesOfScale("law", ["absent", "drafted", "adopted"], { good: "absent" }).rankOfTone("good")).toBe(2);
    expect(() => tonesOfScale("law", states)).toThrow(/law.*unknown state/);
    expect(() => tonesOfScale(null, states, { good: "free" })).toThrow(/free/);
  });
});
