import fc from "fast-check";
import { grouped, noun, person, size, TREATIES, year } from "./arbitrary-words.js";

/** Paragraphs that look like errors and are none. */
export const innocent: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(noun, size, size)
    .map(([name, one, other]) => `The agency handled ${grouped(one + other + 400)} ${name}, including ${grouped(one)} ${name} in the capital and others.`),
  fc
    .tuple(noun, size, size, year)
    .map(
      ([name, one, other, at]) =>
        `The agency handled ${grouped(one)} ${name} in ${at} (compared with ${grouped(other)} in ${at - 1} and ${grouped(other + 9)} in ${at - 2}).`,
    ),
  fc
    .tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 5, max: 30 }))
    .map(([low, more]) => `Prices fell from ${low} to ${low + more} per cent below those of the market.`),
  fc
    .tuple(year, size, noun)
    .map(
      ([at, value, name]) =>
        `Under the Harbour ${at + 15} Programme, ${grouped(value)} ${name} were planned up to ${at + 15}; the programme was approved in ${at}.`,
    ),
  fc
    .tuple(noun, size, size, year)
    .map(
      ([name, one, other, at]) =>
        `In ${at}, the harbour office in the capital considered ${grouped(one)} ${name} of shipping companies.\nIn ${at + 1}, the harbour office in the capital considered ${grouped(other)} ${name} of shipping companies.`,
    ),
  fc
    .tuple(person, size, size)
    .map(
      ([name, one, other]) =>
        `The allowance for pilots was paid to ${grouped(one)} ${name} at a rate of 12 crowns.\nThe allowance for sailors was paid to ${grouped(other)} ${name} at a rate of 15 crowns.`,
    ),
  fc
    .tuple(fc.integer({ min: 2, max: 60 }), year)
    .map(
      ([number, at]) =>
        `Order No. ${number} of 3 May ${at} concerns harbours, Nos. 2, 7 and 15 concern roads, and Order No. ${number} of 9 June ${at + 1} concerns fares.`,
    ),
  fc
    .tuple(noun, year)
    .map(([name, at]) => `In ${at}, the tribunal of the north dealt with 254 ${name}.\nIn ${at}, the tribunal of the south dealt with 524 ${name}.`),
  fc.constantFrom(...TREATIES.slice(0, 2)).map((name) => `Norway has ratified ${name}.\nAccession to the Optional Protocol to ${name} is under consideration.`),
  fc
    .tuple(fc.constantFrom("harbour safety", "coastal pilots"), year)
    .map(([topic, at]) => `The law on ${topic} was adopted in ${at}.\nA bill amending the law on ${topic} is being discussed in Parliament.`),
  fc
    .tuple(noun, fc.integer({ min: 11, max: 80 }))
    .map(
      ([name, value]) => `Some ${value * 100} to ${value * 100 + 500} ${name} a year are expected, of which ${value} to ${value + 5} per cent concern fares.`,
    ),
);
