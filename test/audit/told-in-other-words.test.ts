import { expect, test } from "vitest";
import { conflictsAcross } from "../../src/audit/across/across.js";
import { documentOf, flagsOf, relationsOf } from "./audited.js";

test.each([
  [
    "one quantity in other words",
    [
      "In 2021, the State paid 7.2 million crowns to open libraries in prisons.",
      "Open libraries in prisons were given 2.7 million crowns by the State in 2021.",
    ],
    "repeat: 2.7 million / 7.2 million",
  ],
  [
    "a value that fell in a series that rose every year",
    ["The number of wells has risen every year: 120 in 2018, 134 in 2019, 160 in 2020, 151 in 2021."],
    "change: risen every year / 160 (2020) → 151 (2021)",
  ],
  ["a fraction", ["Fees for fishing were lowered by a fifth, from 800 to 480 crowns."], "change: a fifth (800, 480) / 40 per cent"],
  ["so many fewer", ["In 2021 there were 47 wrecks, 9 fewer than in 2020 (51)."], "change: 9 fewer (51, 47) / 4"],
  ["places of a rank", ["It rose by 25 places, from 80 to 65th."], "change: 25 places (80, 65) / 15 places"],
  ["a plan and its years", ["The plan for 2019–2022 runs over six years."], "date: six years / 2019-2022 = 4 years"],
  ["an end before its start", ["The works lasted from May 2019 to March 2018."], "date: May 2019 to March 2018 / May 2019 is after March 2018"],
  [
    "a thing that is not there",
    ["A school of navigation has not yet been established.", "The school of navigation, established in 2016, has its own harbour."],
    "status: made / not made",
  ],
  [
    "a practice forbidden and not",
    ["Night fishing is prohibited by the Coast Code.", "Night fishing is not yet prohibited."],
    "status: not forbidden / forbidden",
  ],
  [
    "none and some",
    ["In 2020 no complaints of unsafe piers were received by the Board.", "In 2020, 14 complaints of unsafe piers were received by the Board."],
    "status: no complaints (2020) / 14 (2020)",
  ],
])("fires: %s", async (_, paragraphs, flag) => {
  expect(await flagsOf(...paragraphs)).toContain(flag);
});

test.each([
  ["two things of one template", ["In the northern bay 312 wells were dug in 2020.", "In the southern bay 132 wells were dug in 2020."]],
  [
    "another year",
    [
      "In 2021, the State paid 7.2 million crowns to open libraries in prisons.",
      "Open libraries in prisons were given 2.7 million crowns by the State in 2022.",
    ],
  ],
  ["what points back", ["In 2020, the State granted 36 licences for night fishing.", "In 2020, the State granted 52 of these licences."]],
  ["a year excepted", ["Wrecks fell every year (50 in 2018, 40 in 2019, 60 in 2020 and 30 in 2021), with the exception of 2020."]],
  ["another place", ["Night fishing is prohibited in the harbour.", "Night fishing is not prohibited in the open sea."]],
  ["what was not so before", ["Before 2016 there was no school of navigation.", "The school of navigation was established in 2016."]],
  ["what others say", ["Stakeholders said that there was no school of navigation.", "There is a school of navigation."]],
  ["a former range", ["The penalty is 5 to 8 years (previously 3 to 5 years)."]],
])("stays silent: %s", async (_, paragraphs) => {
  expect(await flagsOf(...paragraphs)).toEqual([]);
});

test("a rank tells the one before it", async () => {
  expect(await relationsOf("change", "It was ranked sixty-second, having risen 3 places.")).toEqual(["62, 3 places / 65"]);
});

test("a name in short and in full is one", async () => {
  expect(
    await relationsOf(
      "repeat",
      "Under the Water Quality Board, the number of wells to be tested rose from 400 in 2014 to 3,262 in 2019.",
      "The mandate of the WQB extends to over 3,000 wells.",
      "The Water Quality Board has new offices.",
    ),
  ).toContain("3,000 / 3,262");
});

async function conflicts(earlier: string, later: string): Promise<string[]> {
  const documents = [
    await documentOf([earlier], { kind: "national-report", state: "NOR", date: "2019" }, "a.txt"),
    await documentOf([later], { kind: "national-report", state: "NOR", date: "2024" }, "b.txt"),
  ];
  return conflictsAcross(documents).map(({ kind, stated, computed }) => `${kind}: ${stated} / ${computed}`);
}

test.each([
  [
    "a time told as a span",
    "The number of harbours under the mandate of the coast guard rose from 350 in 2014 to 500 in 2018.",
    "Over the past ten years the number of harbours under the mandate of the coast guard has risen from 210 to 900.",
    "repeat: 350 / 210",
  ],
  ["things that stay", "There are more than 8,400 registered sailing clubs.", "A total of 2,100 sailing clubs are registered.", "repeat: 8,400 / 2,100"],
  [
    "a treaty no longer ratified",
    "The country has ratified the Convention on Safe Piers.",
    "The country has not ratified the Convention on Safe Piers.",
    "status: ratified / ratification pending",
  ],
  [
    "new after it was told as reached",
    "The Constitution guarantees the independence of the Harbour Master.",
    "In 2021, a new article on the independence of the Harbour Master was added to the Constitution.",
    "status: already so / 2021",
  ],
])("across documents: %s", async (_, earlier, later, conflict) => {
  expect(await conflicts(earlier, later)).toContain(conflict);
});

test.each([
  ["more in a later year", "In 2018, 212 wrecks were raised.", "In 2023, 341 wrecks were raised."],
  ["ratified since", "The country has not ratified the Convention on Safe Piers.", "In 2021 the country ratified the Convention on Safe Piers."],
  ["other places", "In 2017 the guard raised 88 wrecks in the harbour.", "In 2017 the guard raised 140 wrecks in the open sea."],
  [
    "another right",
    "The Constitution guarantees the independence of the Harbour Master.",
    "In 2021, a new article on the freedom of sailing clubs was added to the Constitution.",
  ],
])("across documents no conflict: %s", async (_, earlier, later) => {
  expect(await conflicts(earlier, later)).toEqual([]);
});
