import { expect, test } from "vitest";
import { placeList } from "../../src/report/place-list.js";

const paragraph = (number: string) => ({ paragraph: number, line: 1 });

test("paragraphs that follow each other are a range, each named once; lines where there are no numbers", () => {
  expect(placeList([paragraph("3"), paragraph("3"), paragraph("4"), paragraph("9"), { paragraph: null, line: 40 }])).toBe("paras. 3–4, 9; line 40");
  expect(placeList([{ paragraph: null, line: null }])).toBe("");
});
