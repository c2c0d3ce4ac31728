import { describe, expect, test } from "vitest";
import { audited, flagsOf, relationsOf } from "../../audited.js";

describe("sum fires", () => {
  test.each([
    ["a bracket that makes less", "In 2017 the ombudsman heard 845 petitions (310 on pensions, 290 on housing and 225 on schooling).", "sum: 845 / 825"],
    ["a colon that makes more", "The harbour police boarded 412 vessels: 204 trawlers, 119 ferries and 99 yachts.", "sum: 412 / 422"],
    ["numbers in words", "The council received nine petitions: four on noise, three on roads and one on parking.", "sum: nine / 8"],
    ["boys and girls", "The camp took in 640 pupils, of whom 330 were boys and 320 were girls.", "sum: 640 / 650"],
    [
      "«more than» a total that its parts do not reach",
      "Since then over 900 inspections were made: 310 in 2014, 275 in 2015 and 290 in 2016.",
      "sum: 900 / 875",
    ],
    [
      "two breakdowns against one total",
      "Of these, 5 persons were tried (6 in spring and 3 in autumn), of whom 7 were fined and 2 were acquitted.",
      "sum: 5 / 9",
    ],
  ])("%s", async (_, paragraph, expected) => {
    expect(await flagsOf(paragraph)).toContain(expected);
  });

  test("columns, each noun against its own total", async () => {
    const flags = await flagsOf(
      "The scheme hired 900 fishermen and 240 farmers: on the coast – 500 fishermen and 100 farmers; on the islands – 400 fishermen and 120 farmers.",
    );
    expect(flags).toEqual(["sum: 240 / 220"]);
  });

  test("names the digit that would mend it", async () => {
    const [row] = (await audited("Some 180 thousand nurses (91,240 in 2016 and 889,012 in 2017) were retrained.")).inconsistencies;
    expect(row?.severity).toBe("likely-typo");
    expect(row?.message).toContain("for 889,012");
  });

  test("a breakdown in a paragraph of its own, where another one of that total holds", async () => {
    const flags = await flagsOf(
      "There were 62 fires in warehouses.",
      "The breakdown by region was: 30 in the north, 20 in the south and 12 in the east.",
      "The breakdown by cause was: 25 by lightning, 21 by neglect and 17 by arson.",
    );
    expect(flags).toEqual(["sum: 62 / 63"]);
  });
});

describe("sum stays silent", () => {
  test.each([
    ["parts that add up", "In 2017 the ombudsman heard 825 petitions (310 on pensions, 290 on housing and 225 on schooling)."],
    ["an open list", "The ombudsman heard 825 petitions, including 310 on pensions and 290 on housing."],
    ["«and others»", "The fund paid 825 grants (310 to farms, 290 to mills and others)."],
    ["a comparison in brackets", "The port served 825 vessels (compared with 790 in 2015 and 760 in 2014)."],
    ["smaller parts of parts", "The academy trained 90 officers: 60 men, of whom 12 were majors, and 30 women."],
    ["figures of other years", "In 2018 there were 70 strikes (40 in 2015 and 20 in 2014)."],
    ["a rounded total", "The grid serves about 3,000 homes (1,410 in towns and 1,520 in villages)."],
    ["another measure", "The 12 mills (300 tons, 45 per cent of them by sea) were sold for 4 million dollars."],
    ["numbers of articles", "Three Acts (arts. 12, 15 and 17 of the Code) were amended."],
    ["a part before «of whom»", "The bench has 3 judges in the capital, one of whom presides, and 13 judges in the provinces."],
  ])("%s", async (_, paragraph) => {
    expect(await flagsOf(paragraph)).toEqual([]);
  });

  test("and keeps what holds", async () => {
    expect(await relationsOf("sum", "The library lent 512 books (200 novels, 212 plays and 100 maps).")).toContain("512 / 512");
    expect(await relationsOf("sum", "Of the schools, 82% are public and 18% private.")).toContain("82%, 18% / 100");
  });
});
