import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../../src/judge/rules/index.js";
import { codes } from "../../../src/judge/wording.js";

const files = readdirSync("src/judge/rules")
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => name.slice(0, -3));
const tests = readdirSync("test/judge/rules")
  .filter((name) => name !== "all-rules.test.ts")
  .map((name) => readFileSync(`test/judge/rules/${name}`, "utf8"))
  .join("\n");

test("every rule has a file of its id, and every file is registered", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every rule has words and tests", () => {
  expect(rules.map(({ id }) => id).filter((id) => !codes.includes(id))).toEqual([]);
  expect(files.filter((file) => !tests.includes(`/rules/${file}.js"`))).toEqual([]);
});

test("the README's table of rules is the rules", () => {
  const rows = rules.map(({ id, relation, description }) => `| \`${id}\` | ${relation} | ${description} |`);
  const readme = readFileSync("README.md", "utf8");
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  expect(readme.match(/^\| `[a-z-]+` \| (?:contradicts|confirms|fulfils|progresses) \|/gm)).toHaveLength(rules.length);
});
