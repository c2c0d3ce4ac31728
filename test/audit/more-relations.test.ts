import { expect, test } from "vitest";
import { flagsOf } from "./audited.js";

const TREATY = "the Convention on the Rights of Lighthouse Keepers";

test.each([
  [
    "parts of the total of the sentence before",
    ["The board took up 1,046 files. Rents accounted for 588 of them, debts for 301 and damages for 127."],
    "sum: 1,046 / 1,016",
  ],
  [
    "a total in the sentence after its parts",
    ["Boats by district: north, 1,204; west, 2,310; coast, 877; islands, 645. The total number of boats was thus 5,136."],
    "sum: 5,136 / 5,036",
  ],
  [
    "a currency told once",
    ["The grant of 7.5 million dollars was split between piers (3.2 million), roads (2.9 million) and boats (1.9 million)."],
    "sum: 7.5 million / 8,000,000",
  ],
  ["women and men after a colon make more than all", ["The board received 100 letters: 60 by women and 50 by men."], "sum: 100 / 110"],
  ["«of the», after a colon", ["Sea rescue: of the 1,120 sailors saved from wrecks, 640 were men and 840 women."], "sum: 1,120 / 1,480"],
  ["two parts before their sum, digits turned", ["The two camps house 61,000 and 32,500 sailors, 84,500 in total."], "sum: 84,500 / 93,500"],
  [
    "more dealt with than there was",
    ["In 2018, 80,380 petitions came before the courts, including 47 pending from the year before, and 80,577 petitions were considered."],
    "sum: 80,577 / 80,380",
  ],
  [
    "a share of «those»",
    ["The survey covered 9,640 ports in the four districts. Of those, 3,374 (35 per cent) had no pier, while 1,928 (30 per cent) shared one."],
    "share: 1,928 (30%) / 20.0",
  ],
  ["a share in words in brackets", ["Of 240 pilots, 120 (two thirds) have been trained."], "share: two thirds / 50.0"],
  ["a share «among» others", ["There are 940 divers among the 12,500 sailors, which is 9.4 per cent."], "share: 940 (9.4%) / 7.5"],
  [
    "per cent more, after two values",
    ["Catches were 1.08 million tons in 2016 and reached 1.35 million tons in 2018, 35 per cent more."],
    "change: 35 per cent (1.08 million, 1.35 million) / 25 per cent",
  ],
  [
    "«which went from … to»",
    ["There was an increase in the number of pilots, which went from 93 in 2013 to 88 in 2016."],
    "change: increase from 93 to 88 / decrease",
  ],
  [
    "short figures turned round beside a figure that agrees",
    ["The sea service has 72 divers in 14 towns.", "In 14 towns, the 27 divers of the sea service work with pilots too."],
    "repeat: 27 / 72",
  ],
  [
    "long figures turned round in unlike sentences",
    ["It has so far reached 61,480 sailors in 212 villages.", "Seven in ten of the 64,180 sailors whom the reading campaign has reached so far are young."],
    "repeat: 64,180 / 61,480",
  ],
  [
    "in force before it was adopted",
    ["The Harbour Act was adopted in 2018.", "Since the Harbour Act came into force in January 2016, piers have been inspected."],
    "date: January 2016 / 2018",
  ],
  ["ratified before it was signed", [`Norway signed ${TREATY} on 3 March 2015 and ratified it on 12 January 2014.`], "date: 12 January 2014 / 3 March 2015"],
  [
    "«the Act» of the sentence before",
    ["All pilots are covered by the Coastal Pilots Act of 2009. The Act was adopted on 14 May 2012."],
    "date: 14 May 2012 / 2009",
  ],
  [
    "one Act in force in two years, told in a clause",
    [
      "The Coastal Pilots Act entered into force in June 2012.",
      "Pilotage was introduced by the Coastal Pilots Act, which entered into force in September 2014.",
    ],
    "date: September 2014 / June 2012",
  ],
  [
    "one plan with two ends",
    ["The National Strategic Plan for Harbours 2011-2013 was drawn up.", "Piers are widened under the National Strategic Plan for Harbours 2011-2015."],
    "date: 2011-2015 / 2011-2013",
  ],
  [
    "a party here, accession pending there",
    [`Norway is a party to ${TREATY}.`, `Accession to ${TREATY} is still under consideration.`],
    "status: ratification pending / ratified",
  ],
  [
    "a bill for what is there",
    ["The National Commission on Lighthouses was set up in 2010.", "A bill to establish a National Commission on Lighthouses is to be laid before Parliament."],
    "status: made only in plan / made",
  ],
  ["a note of the authors", ["In all, 40 pilots were dismissed (figures to be updated)."], "status: figures to be updated / not finished"],
  [
    "lettered items after «built around»",
    ["The policy is built around four areas of action: (a) piers; (b) roads; and (c) boats."],
    "count: four / 4 announced, 3 listed",
  ],
])("fires: %s", async (_, paragraphs, expected) => {
  expect(await flagsOf(...paragraphs)).toContain(expected);
});

test.each([
  ["parts that leave some out", ["The board took up 1,046 files. Rents accounted for 288 of them, debts for 101 and damages for 27."]],
  ["a total of something else after a list", ["Boats by district: north, 1,204; west, 2,310; coast, 877. The total length of the piers was 5,136 metres."]],
  ["a part of a part", ["Of the 960 sailors, 318 were women; 204 of the women and 391 of the men were trained."]],
  [
    "fewer dealt with than there were",
    ["In 2018, 80,380 petitions came before the courts, including 47 pending from the year before, and 79,577 petitions were considered."],
  ],
  ["groups that overlap", ["In 2018 the court heard 1,150 petitions, of which 840 on tolls, 205 on piers and 190 on boats; some had more than one ground."]],
  ["a backlog that was cleared", ["In 2018, 1,206 petitions were lodged and 1,318 petitions were considered."]],
  ["doubling that is a little more", ["One achievement was the doubling of the number of piers from 300 in 2003 to 705 in 2011."]],
  [
    "a share of one thing before a share of another",
    [
      "The insurance covers at least 94 per cent of the population.",
      "Thus, the insurance of 11 million people out of the population of 18 million is paid by the State.",
    ],
  ],
  ["two places", ["The shelter in the capital took in 212 sailors in 2018.", "In the second town, the shelter took in 221 sailors in 2018."]],
  ["a treaty in force before a State signs it", [`${TREATY.replace("the", "The")} entered into force in 2008.`, `In 2011 Norway signed ${TREATY}.`]],
  [
    "a body named in a clause of another verb",
    [
      "In 2006, Parliament established the Committee on Pilots, whose duties include following up the reports of the Harbour Inspection Office. The Harbour Inspection Office was established in 1992.",
    ],
  ],
  [
    "a plan that was prolonged",
    ["The National Strategic Plan for Harbours 2011-2013 was drawn up.", "The National Strategic Plan for Harbours 2011-2015 was extended by two years."],
  ],
  [
    "a bill that was passed",
    ["The National Commission on Lighthouses was set up in 2010.", "A bill to establish a National Commission on Lighthouses was passed in 2009."],
  ],
  ["women and men that leave some out", ["The board received 100 letters: 60 by women and 30 by men."]],
  ["what is to be completed, in brackets with more", ["The road (which, by law, is to be completed by 2018) is being widened."]],
])("stays silent: %s", async (_, paragraphs) => {
  expect(await flagsOf(...paragraphs)).toEqual([]);
});
