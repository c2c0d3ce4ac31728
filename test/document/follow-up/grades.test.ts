import { expect, test } from "vitest";
import { gradedParts } from "../../../src/document/follow-up/grades.js";

const parts = (text: string) => gradedParts(text).map(({ grade, span }) => [grade, text.slice(...span).trim()]);

test("grades part an evaluation, with the letters of the items that they are of", () => {
  expect(parts("(a) [B]: It notes the lamps.\n(b) and (c) [C1]: It regrets the fog.")).toEqual([
    [undefined, ""],
    ["B", "It notes the lamps."],
    ["C1", "It regrets the fog."],
  ]);
});

test("several grades at once tell none", () => {
  expect(parts("[B][C]: It notes the lamps.")).toEqual([
    [undefined, ""],
    [null, "It notes the lamps."],
  ]);
});

test("brackets inside a sentence are no grade", () => {
  expect(parts("It notes that paragraph 6 [B] was graded before.")).toEqual([[undefined, "It notes that paragraph 6 [B] was graded before."]]);
});
