import { expect, test } from "vitest";
import { flagsOf, relationsOf } from "./audited.js";

test.each([
  [
    "one statement with two days",
    [
      "Amendments to the Harbour Act, agreed in parliament after long debate, came into force on 8 June 2016.",
      "Amendments to the Harbour Act, agreed in parliament after long debate, came into force on 2 June 2016.",
    ],
    "date: 2 June 2016 / 8 June 2016",
  ],
  [
    "an act with two years",
    ["In May 2014, Act No. 12-VI on harbours was adopted.", "In 2016, new fares were established by Act No. 12-VI."],
    "date: Act No. 12-VI: 2016 / May 2014",
  ],
  [
    "the same figures of two years",
    ["There were 2,417 ferries, of which 41.3 per cent were insured in 2014.", "Of 2,417 ferries, 41.3 per cent were insured at the end of 2016."],
    "date: 2016: 41.3 / 2014: 41.3",
  ],
  [
    "a factor against the sentence before",
    ["The yearly rate of shipwrecks fell from 15.7 in 2013 to 13.7 in 2014. However, in 2015, the yearly rate of shipwrecks increased by 2.8 times, to 36.5."],
    "change: 2.8 times (13.7, 36.5) / 2.66",
  ],
  [
    "a factor against two values before",
    ["In 2015, 552 public readings were held, while about 27 public readings had been held in 2014. The number of public readings has increased tenfold."],
    "change: tenfold (27, 552) / 20.4",
  ],
  ["parts that exceed their whole", ["Over 248,000 workers were employed in 2015, including 76,443 sailors and 185,757 dockers."], "sum: 248,000 / 262,200"],
  [
    "an open list nearly whole",
    ["The board counts 5,076 stations, of which 3,635 are inland, 191 coastal, 84 on islands and 890 on rivers."],
    "sum: 5,076 / 4,800",
  ],
  [
    "a share of a whole named before",
    ["A total of 16,252.9 km² of forest has been surveyed. The burnt part is 691 km², which is 37 per cent of the total surveyed forest."],
    "share: 691 (37%) / 4.3",
  ],
  ["a share of the part, not of the base", ["The court closed 10 of the 200 petitions (8.0%)."], "share: 10 (8.0%) / 5.0"],
  ["persons in fractions", ["Some 232.3 people received these allowances, amounting to 49 billion crowns."], "count: 232.3 / 232300"],
])("fires on %s", async (_, paragraphs, expected) => {
  expect(await flagsOf(...paragraphs)).toContain(expected);
});

test.each([
  [
    "what happens each year",
    ["In 2015, the council of the coastal towns met in the old harbour hall.", "In 2016, the council of the coastal towns met in the old harbour hall."],
  ],
  [
    "phases of one plan",
    [
      "The first phase of the restoration of the coastal railways began on 1 May 2014.",
      "The second phase of the restoration of the coastal railways began on 1 May 2015.",
    ],
  ],
  ["orders numbered anew each year", ["In May 2014, Order No. 12 on harbours was adopted.", "In May 2016, Order No. 12 on fares was adopted."]],
  [
    "a fall against a level not told",
    ["From 2012 to 2015, 843 wrecks were recorded on the coast. In 2015, 144 wrecks were recorded, a reduction of 17.7 per cent from the 2012 level."],
  ],
  ["a total beyond a round number", ["Over 700 people came home, including 189 women and 522 children."]],
  [
    "what a year says in its own bracket",
    ["In 2015, 74.9 per cent of 1,351 stations were staffed (in 2012, 44.7 per cent).", "In 2015, 74.9 per cent of 1,351 stations were staffed."],
  ],
])("stays silent on %s", async (_, paragraphs) => {
  expect(await flagsOf(...paragraphs)).toEqual([]);
});

test("brackets of former values pair by measure", async () => {
  expect(await relationsOf("change", "A total of 1,932 boats, or 71.5 per cent, were insured (compared with 1,510 boats, or 59 per cent, in 2013).")).toEqual(
    expect.arrayContaining(["1,510 / 1,932 / increase", "59 / 71.5 / increase"]),
  );
});
