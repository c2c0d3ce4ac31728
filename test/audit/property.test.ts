import fc from "fast-check";
import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { inconsistencyKindSchema } from "../../src/schema/inconsistency.js";
import { documentOf } from "./audited.js";
import { innocent } from "./generated/innocent.js";
import { planted } from "./generated/planted.js";

const RUNS = { numRuns: 500, seed: 6 };
const flagsIn = async (text: string) => audit(await documentOf(text.split("\n"))).inconsistencies;

test("500 paragraphs that agree: no flag", async () => {
  await fc.assert(
    fc.asyncProperty(planted, async ({ text }) => {
      expect((await flagsIn(text(0))).map(({ message }) => message)).toEqual([]);
    }),
    RUNS,
  );
});

test("500 paragraphs that look like errors and are none: no flag", async () => {
  await fc.assert(
    fc.asyncProperty(innocent, async (text) => {
      expect((await flagsIn(text)).map(({ message }) => message)).toEqual([]);
    }),
    RUNS,
  );
});

test("500 paragraphs with a planted error: found, of every kind", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(planted, async ({ kind, text }) => {
      seen.add(kind);
      expect((await flagsIn(text(1))).map((row) => row.kind)).toContain(kind);
    }),
    RUNS,
  );
  expect([...seen].sort()).toEqual([...inconsistencyKindSchema.options].sort());
});
