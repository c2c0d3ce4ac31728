import { describe, test } from "vitest";
import { casesFor, fuzz, targets } from "./fuzz.js";

/** `npm run fuzz` throws a hundred times as many. */
const CASES = 1_500;

describe("made and mutated input gives an InputError or nothing", () => {
  test.each(targets.map((target) => [target.name, target] as const))("%s", async (_, target) => fuzz(target, casesFor(target, CASES), 7), 60_000);
});
