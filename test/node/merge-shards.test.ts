import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mergeShards } from "../../src/node/merge-shards.js";
import { readCorpus, type Corpus } from "../../src/node/read-corpus.js";
import { runShard } from "../../src/node/run-shard.js";
import type { InputError } from "../../src/schema/error.js";
import { writeCorpus } from "../support/corpus.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-merge-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHARDS = [1, 3, 4];
const AGAIN = "run corpus again, or take out of the manifest what cannot be read";
let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus(writeCorpus(at("corpus"), 8));
  for (const index of SHARDS) await runShard(corpus, at(`s${index}`), { index, of: 4 }, { jobs: 1 });
  await runShard(corpus, at("all"), undefined, { jobs: 1 });
});

const messageOf = (...folders: string[]) => mergeShards(folders.map(at), at("never.ndjson")).then(String, (error: InputError) => error.message);
const fileOf = (name: string, entry: string) =>
  at(
    join(
      name,
      readdirSync(at(name)).find((file) => file.startsWith(`${entry}.`))!,
    ),
  );

describe("what is missing is told in one line", () => {
  test("which shards are missing, unfinished and whole, and nothing is written", async () => {
    const cut = fileOf("s3", "entry-7");
    const whole = readFileSync(cut, "utf8");
    writeFileSync(cut, whole.slice(0, 1000));
    expect(await messageOf("s1", "s2", "s3", "s4")).toBe(
      `${["s1", "s2", "s3", "s4"].map(at).join(", ")} is not complete: 3 of 8 results are missing (entry-2, entry-6, entry-7); ` +
        `1 of them is there but cut off (entry-7); ${at("s2")} is not there or holds no results; ` +
        `shard 2/4 missing; shard 3/4 (has 1 of 2) unfinished; shards 1/4, 4/4 whole; ${AGAIN}`,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("never"))).toEqual([]);
    expect(await runShard(corpus, at("s3"), { index: 3, of: 4 }, { jobs: 1 })).toMatchObject({ made: 1, kept: 1 });
    expect(readFileSync(cut, "utf8")).toBe(whole);
  });

  test("how much each folder holds, where they do not tell their shards alike", async () => {
    await runShard(corpus, at("half"), { index: 1, of: 2 }, { jobs: 1 });
    expect(await messageOf("s4", "half")).toMatch(/2 of 8 results are missing \(entry-2, entry-6\); \S*s4 holds 2; \S*half holds 4; run corpus again/);
    expect(await messageOf("s4")).toMatch(
      /6 of 8 results are missing \(entry-1, entry-2, entry-3, …\); shards 1\/4, 2\/4, 3\/4 missing; shard 4\/4 whole; run/,
    );
  });

  test("a folder that holds nothing beside one that holds all", async () => {
    expect(await messageOf("all", "s2")).toMatch(
      /: all 8 results lie in the other folders; \S*s2 is not there or holds no results; leave out what holds none$/,
    );
  });

  test("a list of results that is cut off", async () => {
    await runShard(corpus, at("broken"), { index: 1, of: 4 }, { jobs: 1 });
    writeFileSync(at("broken/corpus.json"), "{");
    expect(await messageOf("broken")).toMatch(/broken\/corpus\.json is not JSON/);
  });
});

describe("the merged file", () => {
  test("lies in a folder that is made", async () => {
    expect(await mergeShards([at("all")], at("made/all.ndjson"))).toBe(8);
    expect(readFileSync(at("made/all.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(8);
  });

  test("is none of the results, and no folder", async () => {
    const result = fileOf("all", "entry-1");
    const before = readFileSync(result, "utf8");
    await expect(mergeShards([at("all")], result)).rejects.toThrow(/is one of the results to be merged; another name is needed/);
    expect(readFileSync(result, "utf8")).toBe(before);
    await expect(mergeShards([at("all")], at("s1"))).rejects.toMatchObject({
      code: "bad-option",
      message: expect.stringMatching(/cannot be written/) as string,
    });
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });
});
