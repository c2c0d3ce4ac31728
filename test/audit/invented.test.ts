import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { audited } from "./audited.js";

interface Invented {
  readonly text: readonly string[];
  readonly error: { readonly kind: string; readonly about: string } | null;
}

const sets = JSON.parse(readFileSync("test/audit/invented.json", "utf8")) as Record<"first" | "second", readonly Invented[]>;

test.each([
  ["first", 55],
  ["second", 19],
] as const)("of the %s invented set no consistent paragraph is flagged and %i that hold an error are", async (set, least) => {
  const flags = await Promise.all(sets[set].map(async ({ text, error }) => ({ error, flagged: (await audited(...text)).inconsistencies.map(({ message }) => message) })));
  expect(flags.filter(({ error }) => error === null).flatMap(({ flagged }) => flagged)).toEqual([]);
  expect(flags.filter(({ error, flagged }) => error !== null && flagged.length > 0).length).toBeGreaterThanOrEqual(least);
}, 30_000);
