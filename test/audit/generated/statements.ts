import fc from "fast-check";
import { noun, row, TREATIES, year } from "./arbitrary-words.js";
import type { Planted } from "./planted-error.js";

/** One statement told in two places. */
const twice = fc.tuple(noun, fc.integer({ min: 101, max: 989 }), year).map(([name, value, at]) => ({
  kind: "repeat",
  text: (error: number) =>
    `In ${at}, the harbour office in the capital considered ${value} ${name} lodged by foreign shipping companies.\nBy contrast, little is known of the interior.\nIn ${at}, the harbour office in the capital considered ${value + error * 3} ${name} lodged by foreign shipping companies.`,
}));

const day = fc.tuple(noun, fc.integer({ min: 1, max: 28 })).map(([name, at]) => ({
  kind: "date",
  text: (error: number) => `New rules on ${name} were approved on ${error === 0 ? at : 31} June 2016.`,
}));

const act = fc.tuple(fc.integer({ min: 11, max: 400 }), year, fc.constantFrom("Act", "Law")).map(([number, at, kind]) => ({
  kind: "date",
  text: (error: number) =>
    `In ${at}, ${kind} No. ${number}-VI on the registration of ships was adopted.\nShips are registered under ${kind} No. ${number}-VI of 3 May ${at + error * 2}.`,
}));

const count = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.constantFrom("sections", "regions", "branches")).map(([number, name]) => ({
  kind: "count",
  text: (error: number) =>
    `The board has ${["three", "four", "five", "six"][number - 3 + (error > 0 ? 1 : 0)]!} ${name}: ${row(["Harbours", "Railways", "Roads", "Forests", "Mines"].slice(0, number))}.`,
}));

/** One quantity with its digits turned round, in other words. */
const turned = fc
  .tuple(noun, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 9 }), fc.integer({ min: 1, max: 9 }), year)
  .map(([name, first, second, last, at]) => ({
    kind: "repeat",
    text: (error: number) => {
      const [one, other] = [first * 100 + second * 10 + last, second * 100 + first * 10 + last];
      return `In ${at}, the maritime tribunal dealt with ${one} ${name}.\nSome delays are due to the ${error > 0 ? other : one} ${name} that the maritime tribunal dealt with in ${at}.`;
    },
  }));

const treaty = fc
  .tuple(fc.constantFrom(...TREATIES), fc.constantFrom("is under way", "is still under consideration", "is pending"), fc.integer({ min: 2001, max: 2014 }))
  .map(([name, state, at]) => ({
    kind: "status",
    text: (error: number) =>
      `Norway has ratified ${name}.\n${error > 0 ? `Ratification of ${name} ${state}` : `Since it ratified ${name} in ${at}, Norway trains its pilots`}.`,
  }));

const law = fc.tuple(fc.constantFrom("harbour safety", "coastal pilots", "the towing of ships"), year, fc.boolean()).map(([topic, at, bill]) => ({
  kind: "status",
  text: (error: number) =>
    `The law on ${topic} was adopted in ${at}.\n${error > 0 ? (bill ? `The bill on ${topic} is being discussed in Parliament` : `The law on ${topic} has not yet been adopted`) : `Under the law on ${topic}, ships are inspected`}.`,
}));

const practice = fc.constantFrom("Night fishing with lamps", "The sale of wrecked boats", "Forced pilotage of yachts").map((thing) => ({
  kind: "status",
  text: (error: number) => `${thing} is prohibited.\n${thing} is ${error > 0 ? "not yet " : ""}prohibited.`,
}));

/** The paragraph referred to stands in the document, or does not. */
const reference = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 40, max: 900 }), fc.constantFrom("above", "below")).map(([near, far, where]) => ({
  kind: "reference",
  text: (error: number) => `The pilots are trained (see para. ${error > 0 ? far : near} ${where}).`,
}));

/** What is told twice, dates, counts, what stands in force, and paragraphs that are referred to. */
export const statements: readonly fc.Arbitrary<Planted>[] = [twice, turned, day, act, count, treaty, law, practice, reference];
