import { expect, test } from "vitest";
import { flagsOf, relationsOf } from "../../audited.js";

const kinds = async (...paragraphs: string[]) => (await flagsOf(...paragraphs)).map((flag) => flag.split(":")[0]);

test("digits turned round", async () => {
  expect(
    await flagsOf("There are 478 trained forest wardens who guard the national parks.", "The Ministry has 487 trained forest wardens to guard national parks."),
  ).toEqual(["repeat: 487 / 478"]);
});

test("one statement with two values", async () => {
  expect(
    await flagsOf(
      "There are 64 night shelters offering free meals to homeless families of the capital.",
      "Roads were built.",
      "There are currently 58 night shelters offering free meals to homeless families of the capital.",
    ),
  ).toEqual(["repeat: 58 / 64"]);
});

test("two shares of one number", async () => {
  expect(
    await kinds("Of the 320 pilots in the merchant fleet, 96 (30 per cent) are women.", "Women make up 35 per cent of the 320 pilots in the merchant fleet."),
  ).toEqual(["repeat"]);
});

test("one article and year, two counts", async () => {
  expect(
    await kinds(
      "In 2017, 31 persons convicted under article 88 of the Code were jailed.",
      "Under article 88 of the Code, 44 cases were tried in 2016, and 30 cases in 2017, with 28 persons convicted.",
    ),
  ).toEqual(["repeat"]);
});

test("the same figures under two years", async () => {
  expect(
    await kinds(
      "In 2016, 203 boats were stopped, 187 boats searched, 45 boats seized and 66 boats fined.",
      "In 2017, 203 boats were stopped, 187 boats searched, 45 boats seized and 66 boats fined.",
    ),
  ).toEqual(["date"]);
});

test.each([
  [
    "other years",
    "In 2015, there were 64 night shelters offering free meals to homeless families.",
    "In 2016, there were 58 night shelters offering free meals to homeless families.",
  ],
  [
    "other places",
    "There are 64 night shelters offering free meals to homeless families in Bergen.",
    "There are 58 night shelters offering free meals to homeless families in Oslo.",
  ],
  [
    "«these»",
    "Some 1,200 people received these allowances amounting to 31 million crowns in all.",
    "Some 4,300 people received these allowances amounting to 52 million crowns in all.",
  ],
  [
    "a round figure for an exact one",
    "The mechanism covers 3,262 detention facilities of the country.",
    "The mechanism covers over 3,000 detention facilities of the country.",
  ],
])("stays silent on %s", async (_, one, other) => {
  expect(await flagsOf(one, other)).toEqual([]);
});

test("keeps an agreement", async () => {
  expect(
    await relationsOf("repeat", "The survey ranks 187 ports by their safety record.", "By their safety record, 187 ports are ranked in the survey."),
  ).toContain("187 / 187");
});
