import { describe, expect, test } from "vitest";
import { namesMatter } from "../../../src/knowledge/matters/names-matter.js";
import { matterById, matters } from "../../../src/knowledge/matters/matters.js";
import { answersTogether, isToldTogether, isWithoutWeight, together } from "../../../src/knowledge/matters/told-together.js";

describe("matters told of together", () => {
  test("each row names a matter, and each pattern a matter that there is", () => {
    expect([...together.keys()].filter((id) => matterById(id) === undefined)).toEqual([]);
    expect([...together.values()].flat().filter((pattern) => !matters.some((matter) => namesMatter(pattern, matter)))).toEqual([]);
  });

  test("answer each of theirs, and no other", () => {
    expect(answersTogether("ratify-unjoined", "ratify-cat")).toBe(true);
    expect(answersTogether("individual-communications-other", "ratify-cedaw-op")).toBe(true);
    expect(answersTogether("individual-communications-other", "ratify-cedaw")).toBe(false);
    expect(answersTogether("sp-standing-invitation", "sp-visit-torture")).toBe(true);
    expect(answersTogether("sp-visit-torture", "sp-visits")).toBe(false);
    expect(answersTogether("ratify-cat", "ratify-unjoined")).toBe(false);
    expect(answersTogether("ratify-unjoined", "unheard-of")).toBe(false);
  });

  test("each of theirs can be told of together, and nothing else", () => {
    expect(["ratify-cat", "sp-visit-torture", "sp-visits"].every(isToldTogether)).toBe(true);
    expect(["torture-definition", "sp-standing-invitation", "unheard-of"].some(isToldTogether)).toBe(false);
  });

  test("some only say how others are spoken of", () => {
    expect(isWithoutWeight("ratify-unjoined")).toBe(true);
    expect(isWithoutWeight("individual-communications-other")).toBe(false);
  });
});
