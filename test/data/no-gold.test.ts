import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import claims from "../../data/kazakhstan/claims.json" with { type: "json" };
import findings from "../../data/kazakhstan/findings.json" with { type: "json" };
import { plainWords } from "../support/shared-run.js";

/** The worked case is written from the documents. Names of bodies and instruments may stand in both. */
const SHARED_WORDS = 6;
/** A shorter gist may stand in any text by chance. */
const TELLING_WORDS = 7;

const root = fileURLToPath(new URL("../../", import.meta.url));
const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const present = existsSync(gold);
if (!present) console.warn(`\n*** NOT TESTED AGAINST THE GOLD: missing ${gold} ***\n`);

/** What the makers of the gold wrote in their own words. A failing test names our text, never theirs. */
const gists = present
  ? readdirSync(gold)
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => wordingsIn(JSON.parse(readFileSync(gold + name, "utf8"))))
  : [];

/** Every run of so many words, by its place. */
function* runsOf(words: readonly string[], length: number): Generator<[run: string, from: number]> {
  for (let from = 0; from + length <= words.length; from++) yield [words.slice(from, from + length).join(" "), from];
}

function wordingsIn(table: unknown): string[] {
  if (!Array.isArray(table)) return [];
  return table.flatMap((row: Record<string, unknown>) => ["gist", "why"].flatMap((key) => (typeof row[key] === "string" ? [row[key]] : [])));
}

describe("no gist of the gold stands in the repository", () => {
  test.skipIf(!present)("the gold is read", () => {
    expect(gists.length).toBeGreaterThan(500);
  });

  test.skipIf(!present)("not in the worked case: at most six words in a row are shared", () => {
    const told = new Set(gists.flatMap((gist) => [...runsOf(plainWords(gist), SHARED_WORDS + 1)].map(([run]) => run)));
    const near = [...findings, ...claims].filter(({ text }) => [...runsOf(plainWords(text), SHARED_WORDS + 1)].some(([run]) => told.has(run)));
    expect(near.map(({ id }) => id)).toEqual([]);
  });

  test.skipIf(!present)("not in any tracked file", () => {
    const files = String(spawnSync("git", ["ls-files", "-z"], { cwd: root }).stdout)
      .split("\0")
      .filter((name) => /\.(?:json|md|m?[jt]s|ipynb)$/.test(name) && existsSync(root + name));
    expect(files.length).toBeGreaterThan(100);
    const telling = gists.map(plainWords).filter((gist) => gist.length >= TELLING_WORDS);
    const byOpening = new Map<string, string[][]>();
    for (const gist of telling) {
      const [opening] = runsOf(gist, TELLING_WORDS).next().value!;
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), gist]);
    }
    const holds = (words: readonly string[]) =>
      [...runsOf(words, TELLING_WORDS)].some(([run, from]) => byOpening.get(run)?.some((gist) => gist.every((word, i) => words[from + i] === word)));
    expect(holds(["so", ...telling[0]!, "it", "says"])).toBe(true);
    expect(files.filter((name) => holds(plainWords(readFileSync(root + name, "utf8"))))).toEqual([]);
  });
});
