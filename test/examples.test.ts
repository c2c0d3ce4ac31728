import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const data = "data/kazakhstan";
const sides = [`${data}/findings.json`, `${data}/claims.json`];
/** What an example is called with, and what it is for; the others tell of the national institution. */
const special: Readonly<Record<string, { words: string[]; prints: RegExp }>> = {
  "three-states.mjs": { words: [...sides, ...sides], prints: /^State.*unaddressed(?:[^\n]*\nKAZ +130 ){2}/ },
};

test.each(readdirSync("examples").filter((name) => name.endsWith(".mjs")))("examples/%s runs and prints what it is for", (name) => {
  const { words, prints } = special[name] ?? { words: [], prints: /Paris Principles/ };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", `examples/${name}`, ...words], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(prints);
});
