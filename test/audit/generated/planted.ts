import fc from "fast-check";
import type { Planted } from "./planted-error.js";
import { sharesAndChanges } from "./shares-and-changes.js";
import { statements } from "./statements.js";
import { sums } from "./sums.js";

/** Twenty pages hold 10,700 words. */
const length = fc.integer({ min: 1, max: 40 }).map((more) => ({
  kind: "length",
  text: (error: number) => "The ports are open to all and the roads are good and safe. ".repeat(error > 0 ? 900 + more : more),
}));

const weighed = (weight: number, arbitraries: readonly fc.Arbitrary<Planted>[]) => arbitraries.map((arbitrary) => ({ weight, arbitrary }));

/** Paragraphs of which each can be made wrong; of every kind of relation some. */
export const planted: fc.Arbitrary<Planted> = fc.oneof(...weighed(4, [...sums, ...sharesAndChanges, ...statements]), ...weighed(1, [length]));
