import { describe, expect, test, vi } from "vitest";
import { builtRegexes, type Load } from "./support/built-regexes.js";
import { slowOnes } from "./support/regexes.js";
import { aSource } from "./support/samples.js";

// Nothing of src is imported here: its files are loaded while the making of expressions is watched, again where another test loaded them.

/** A text that makes the readers build what they build while they read. */
const READ = [
  "The national human rights institution has B status.1 In 2016, the Committee was concerned at torture in prisons (A/HRC/28/10, para. 124.1).",
  "Recommendations 124.1 and 125.2: the State should abolish the death penalty.",
  "From 2012 to 2015 the number of cases fell by 20 per cent, from 100 to 80.",
]
  .map((words, i) => `${i + 1}.\t${words}\n`)
  .join("");
const finding = {
  id: "f",
  act: "concern",
  text: "Prisons are overcrowded.",
  source: aSource({ document: "d", paragraph: "1" }),
};

async function readAndCheck(load: Load): Promise<void> {
  const { read } = (await load("document/read-document.ts")) as { read: (bytes: Uint8Array, options: { name: string }) => Promise<unknown> };
  const { check } = (await load("check.ts")) as { check: (input: object) => unknown };
  check({ claims: [await read(new TextEncoder().encode(READ), { name: "a.txt" })], findings: [finding] });
}

describe("no regular expression hangs that src makes of words", () => {
  test("of tables, or while it reads a document", async () => {
    vi.resetModules();
    const built = await builtRegexes(readAndCheck);
    expect(built.length).toBeGreaterThan(80);
    expect(slowOnes(built, {})).toEqual([]);
  }, 240_000);
});
