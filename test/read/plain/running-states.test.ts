import { expect, test } from "vitest";
import { findFurniture } from "../../../src/read/plain/furniture.js";
import { linesOf } from "../../../src/read/plain/lines.js";

const left = (text: string) => [...findFurniture(linesOf(text))].map((line) => line.text);

test("the name of a State below the symbol of a page goes where it was told before", () => {
  expect(left("CCPR/C/112/2\nPeru\nIt has a law on\nCCPR/C/112/2\nPeru\nboats.").filter((words) => words === "Peru")).toHaveLength(1);
});

test("it stays on the title page, elsewhere on a page, and inside words", () => {
  expect(left("CCPR/C/112/2\nPeru\nIt has a law.\nPeru\nCCPR/C/112/2\nPeru is small.")).not.toContain("Peru");
});

test("a note at a star on the adoption of a text is no part of it", () => {
  expect(left("It has a law on\n* Adopted by the Committee at its 190th session.\nboats.")).toEqual(["* Adopted by the Committee at its 190th session."]);
});
