import { expect, test } from "vitest";
import { audited, flagsOf, relationsOf } from "../../audited.js";

test.each([
  ["Women hold 23.4 per cent of the seats (120 out of 480).", "share: 120 (23.4%) / 25.0"],
  ["Of the 640 pilots, 96 (18 per cent) are women.", "share: 96 (18%) / 15.0"],
  ["More than half of the mills (41 per cent) were closed.", "share: 41% / More than half (50)"],
])("fires: %s", async (paragraph, expected) => {
  expect(await flagsOf(paragraph)).toEqual([expected]);
});

test.each([
  "Women hold 25 per cent of the seats (120 out of 480).",
  "Of the 640 pilots, 96 (15 per cent) are women.",
  "Of the 11,013 wards, 2,058 (18 per cent) are for children.",
  "Of the 300 boats, over 150 (over 50 per cent) are new.",
  "Nearly half of the mills (47 per cent) were closed.",
  "There were 96 pilots (15 per cent) among the crews, and 400 cooks.",
])("stays silent: %s", async (paragraph) => {
  expect(await flagsOf(paragraph)).toEqual([]);
});

test("finds the base in a paragraph before", async () => {
  expect(await relationsOf("share", "There are 2,500 choirs in the country.", "Women lead 800 choirs (32 per cent).")).toContain("800 (32%) / 32.0");
});

test("shows the arithmetic", async () => {
  const [row] = (await audited("Women hold 23.4 per cent of the seats (120 out of 480).")).inconsistencies;
  expect(row?.how).toBe("120 ÷ 480 = 25.0 per cent");
});
