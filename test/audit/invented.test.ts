import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conflictsAcross } from "../../src/audit/across/across.js";
import type { Inconsistency } from "../../src/schema/inconsistency.js";
import { audited, documentOf } from "./audited.js";

interface Invented {
  readonly text: readonly string[];
  readonly later?: readonly string[];
  readonly error: { readonly kind: string; readonly about: string } | null;
}

const sets = JSON.parse(readFileSync("test/audit/invented.json", "utf8")) as Record<
  "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh",
  readonly Invented[]
>;

const REPORT = { kind: "national-report", state: "NOR" } as const;

async function conflicts(earlier: readonly string[], later: readonly string[]): Promise<Inconsistency[]> {
  return conflictsAcross([
    await documentOf(earlier, { ...REPORT, date: "2019" }, "earlier.txt"),
    await documentOf(later, { ...REPORT, date: "2024" }, "later.txt"),
  ]);
}

test.each([
  ["first", 57],
  ["second", 26],
  ["third", 54],
  ["fourth", 27],
  ["fifth", 10],
  ["sixth", 10],
  ["seventh", 10],
] as const)(
  "of the %s invented set no consistent paragraph is flagged and %i that hold an error are",
  async (set, least) => {
    const flags = await Promise.all(
      sets[set].map(async ({ text, later, error }) => ({
        error,
        flagged: (later === undefined ? (await audited(...text)).inconsistencies : await conflicts(text, later)).map(({ message }) => message),
      })),
    );
    expect(flags.filter(({ error }) => error === null).flatMap(({ flagged }) => flagged)).toEqual([]);
    expect(flags.filter(({ error, flagged }) => error !== null && flagged.length > 0).length).toBeGreaterThanOrEqual(least);
  },
  30_000,
);
