import fc from "fast-check";
import { grouped, HEDGES, LABELS, listed, noun, parts, person, size, total, wrong, year } from "./arbitrary-words.js";
import type { Planted } from "./planted-error.js";

const list = fc.tuple(noun, parts, fc.boolean()).map(([name, values, bracket]) => ({
  kind: "sum",
  text: (error: number) => {
    const items = listed(values.map((value, i) => `${grouped(value)} ${name} ${LABELS[i]!}`));
    const sum = grouped(wrong(total(values), error));
    return bracket || values.length < 3 ? `The agency registered ${sum} ${name} (${items}).` : `The agency registered ${sum} ${name}: ${items}.`;
  },
}));

/** «Of whom»: women and men together are all. */
const ofWhom = fc.tuple(person, size, size, year).map(([name, men, women, at]) => ({
  kind: "sum",
  text: (error: number) =>
    `In ${at}, the ministry trained ${grouped(wrong(men + women, error))} ${name}, of whom ${grouped(men)} were men and ${grouped(women)} were women.`,
}));

/** «Including»: parts may leave some out; wrong is only what exceeds its whole. */
const including = fc.tuple(person, size, size, fc.integer({ min: 0, max: 50 })).map(([name, one, other, rest]) => ({
  kind: "sum",
  text: (error: number) => {
    const whole = one + other + rest;
    return `The service employs ${grouped(error > 0 ? Math.round((one + other) * 0.93) : whole)} ${name}, including ${grouped(one)} doctors and ${grouped(other)} nurses.`;
  },
}));

/** Parts by year in a bracket: «(40 in 2012, 35 in 2013 and 25 in 2014)». */
const byYear = fc.tuple(noun, fc.array(size, { minLength: 3, maxLength: 5 }), year).map(([name, values, first]) => ({
  kind: "sum",
  text: (error: number) =>
    `In ${first}–${first + values.length - 1}, there were ${grouped(wrong(total(values), error))} ${name} (${listed(values.map((value, i) => `${grouped(value)} in ${first + i}`))}).`,
}));

/** A hedged total: «over 7,000» for 7,240. */
const hedged = fc
  .tuple(person, fc.array(fc.integer({ min: 600, max: 4000 }), { minLength: 2, maxLength: 5 }), fc.constantFrom(...HEDGES))
  .map(([name, values, hedge]) => ({
    kind: "sum",
    text: (error: number) => {
      const sum = total(values);
      const round = Math.floor(sum / 100) * 100;
      return `The fund paid ${hedge} ${grouped(error > 0 ? round * 2 : round)} ${name} (${listed(values.map((value, i) => `${grouped(value)} ${LABELS[i]!}`))}).`;
    },
  }));

const money = fc
  .tuple(fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 2, maxLength: 4 }), fc.constantFrom("million", "billion"))
  .map(([values, unit]) => ({
    kind: "sum",
    text: (error: number) =>
      `The plan has a budget of $${total(values) + error * 7} ${unit} (${listed(values.map((value, i) => `$${value} ${unit} for works ${LABELS[i]!}`))}).`,
  }));

/** A list of the sentence before, and its total. */
const totalAfter = fc.tuple(noun, fc.array(size, { minLength: 3, maxLength: 5 })).map(([name, values]) => ({
  kind: "sum",
  text: (error: number) =>
    `The ${name} by district were as follows: ${values.map((value, i) => `${LABELS[i]!}, ${grouped(value)}`).join("; ")}. The total number of ${name} was thus ${grouped(total(values) + error * 1000)}.`,
}));

/** Parts and their total. */
export const sums: readonly fc.Arbitrary<Planted>[] = [list, ofWhom, including, byYear, hedged, money, totalAfter];
