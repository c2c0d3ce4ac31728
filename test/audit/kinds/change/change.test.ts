import { expect, test } from "vitest";
import { flagsOf, relationsOf } from "../../audited.js";

test.each([
  ["a direction", "The number of ferries increased from 412 in 2014 to 390 in 2018.", "change: increased from 412 to 390 / decrease"],
  ["a percentage", "Fares fell by 40 per cent, from 200 to 150 crowns.", "change: 40 per cent (200, 150) / 25 per cent"],
  ["a factor", "Thefts decreased by 2.5 times (from 276 in 2015 to 184 in 2018).", "change: 2.5 times (276, 184) / 1.5"],
  ["doubled", "The share almost doubled (2012-14.5%, 2014-16.0%, 2016-21.9%).", "change: almost doubled (14.5, 21.9) / 1.5"],
  ["a slip in a series", "Attendance rose steadily (2012-41.2%, 2013-4.3%, 2014-45.0%, 2015-47.1%, 2016-49.9%).", "change: 4.3 /"],
  [
    "a decline that is a rise",
    "A clear decline in thefts was seen (157 thefts in 2018, compared with 152 thefts in 2017).",
    "change: decline from 152 to 157 / increase",
  ],
])("fires on %s", async (_, paragraph, expected) => {
  const flags = await flagsOf(paragraph);
  expect(flags.some((flag) => flag.startsWith(expected))).toBe(true);
});

test.each([
  "The number of ferries increased from 390 in 2014 to 412 in 2018.",
  "Fares fell by 25 per cent, from 200 to 150 crowns.",
  "The rate rose by 5 percentage points, from 20 to 25 per cent.",
  "Prices of 20 to 30 per cent below the market were seen as wages increased.",
  "Output doubled from 51 to 98 tons.",
  "Thefts have fallen from 90 to over 40, and the income of households has increased 12 times.",
  "The figure did not increase from 40 to 30.",
  "Wages grew by 9 per cent (as against 4 per cent elsewhere) in 2014.",
  "Deaths fell by 10 per cent each year (90 in 2014, 80 in 2015 and 40 in 2018).",
])("stays silent: %s", async (paragraph) => {
  expect(await flagsOf(paragraph)).toEqual([]);
});

test("keeps what holds", async () => {
  expect(await relationsOf("change", "The number of ferries increased from 390 in 2014 to 412 in 2018.")).toEqual(["increased from 390 to 412 / increase"]);
});

test("ranks: so many places between them", async () => {
  expect(await flagsOf("It rose by 25 places in the index, from 80th to 65th.")).toEqual(["change: 25 places (80, 65) / 15 places"]);
  expect(await flagsOf("It rose by 15 places, from eightieth to sixty-fifth.")).toEqual([]);
});
