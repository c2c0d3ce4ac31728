import fc from "fast-check";

const NOUNS = ["petitions", "inspections", "licences", "lawsuits", "patrols", "seminars", "appeals", "verdicts"];
const PERSONS = ["persons", "workers", "students", "detainees", "pupils"];
export const LABELS = ["on the coast", "in the north", "in the south", "on the islands", "in the capital"];
export const HEDGES = ["over", "more than", "about", "some"];

export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
export const noun = fc.constantFrom(...NOUNS);
export const person = fc.constantFrom(...PERSONS);
export const size = fc.integer({ min: 60, max: 4000 });
export const parts = fc.array(size, { minLength: 2, maxLength: 5 });
export const year = fc.integer({ min: 2005, max: 2015 });
export const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
/** Wrong by 37 a step, and never a round total, which might be a loosely rounded one. */
export const wrong = (value: number, error: number): number => (error > 0 && (value + error * 37) % 100 === 0 ? value + error * 37 + 4 : value + error * 37);
export const row = (items: readonly string[]): string => items.join(", ").replace(/, (?=[^,]*$)/, " and ");
/** A list whose items hold grouped numbers: the last comma before an item becomes «and». */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`);

export const TREATIES = [
  "the Convention on the Safety of Coastal Shipping",
  "the Convention on the Rights of Lighthouse Keepers",
  "the Protocol on the Marking of Deep Harbours",
];
