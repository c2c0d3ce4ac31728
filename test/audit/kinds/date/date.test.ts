import { expect, test } from "vitest";
import { flagsOf, relationsOf } from "../../audited.js";

test.each([
  ["a day that is none", ["The Act was signed on 31 June 2016."], "date: 31 June 2016 / no such day"],
  ["an end before the start", ["The Coastal Plan ran from 2016 to 2012 and was extended."], "date: 2016 to 2012 / 2016 is after 2012"],
  [
    "one ratification, two years",
    [
      "In 2014, Norway ratified the Convention on the Safety of Coastal Shipping.",
      "In May 2016, Norway ratified the Convention on the Safety of Coastal Shipping.",
    ],
    "date: May 2016 / 2014",
  ],
  ["an ended plan called current", ["The 2011-2014 Programme of Harbour Works is currently being implemented."], "date: 2011-2014 / 2019"],
])("fires on %s", async (_, paragraphs, expected) => {
  expect(await flagsOf(...paragraphs)).toEqual([expected]);
});

test.each([
  [
    "a month and its day",
    [
      "In May 2016, Norway ratified the Convention on the Safety of Coastal Shipping.",
      "On 12 May 2016, Norway ratified the Convention on the Safety of Coastal Shipping.",
    ],
  ],
  [
    "the protocol and its convention",
    [
      "In 2014, Norway ratified the Convention on the Safety of Coastal Shipping.",
      "In 2016, Norway ratified the Optional Protocol to the Convention on the Safety of Coastal Shipping.",
    ],
  ],
  [
    "signature and ratification",
    ["In 2012, Norway signed the Convention on the Safety of Coastal Shipping.", "In 2014, Norway ratified the Convention on the Safety of Coastal Shipping."],
  ],
  ["a plan that still runs", ["The 2016-2022 Programme of Harbour Works is currently being implemented."]],
  ["years in names", ["The Vision 2030 Strategy and the Roads-2020 Programme were approved in 2015."]],
])("stays silent on %s", async (_, paragraphs) => {
  expect(await flagsOf(...paragraphs)).toEqual([]);
});

test("keeps what holds", async () => {
  const paragraphs = [
    "In May 2016, Norway ratified the Convention on the Safety of Coastal Shipping.",
    "On 12 May 2016, Norway ratified the Convention on the Safety of Coastal Shipping.",
  ];
  expect(await relationsOf("date", ...paragraphs)).toContain("12 May 2016 / May 2016");
  expect(await relationsOf("date", "Over the past five years, thefts fell (2014–943, 2018–722).")).toContain("five years / 2014-2018 = 5 years");
});
