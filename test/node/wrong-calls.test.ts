import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkEntry, checkMany, mergeShards, readCorpus, readSide, runShard, writeWhole } from "../../src/node/index.js";
import { errorOf, given, ODD } from "../support/odd-calls.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-calls-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = async (entries: never) => {
  const results = [];
  for await (const result of checkMany(entries, { jobs: 1 })) results.push(result);
  return results;
};

describe("no call gives a bare error", () => {
  test.each<[string, (value: never) => unknown]>([
    ["readSide", (value) => readSide(value)],
    ["readCorpus", (value) => readCorpus(value)],
    ["checkEntry", (value) => checkEntry(value, ".")],
    ["checkMany", (value) => all(value)],
    ["mergeShards", (value) => mergeShards(value, at("all.ndjson"))],
    ["mergeShards, the output", (value) => mergeShards([at("none")], value)],
    ["runShard", (value) => runShard(value, at("results"))],
    ["runShard, the folder", (value) => runShard(given({ entries: [], sha256: "", folder }), value === "x" ? given(at("x")) : value)],
    ["writeWhole", (value) => writeWhole(value === "x" ? given(at("x.txt")) : value, "text")],
    ["checkEntry, the folder", (value) => checkEntry({ id: "UTO", claims: ["a.txt"], against: ["b.txt"] }, value)],
  ])("%s", async (_, call) => {
    const errors = await Promise.all(ODD.map((value) => errorOf(() => call(given(value)))));
    expect(errors.filter((error) => error.startsWith("a bare"))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith("partial"))).toEqual([]);
  });
});

test.each<[string, () => unknown, RegExp]>([
  [
    "a list of files for one",
    () => readSide(given(["a.txt", "b.txt"])),
    /^readSide: the path of one file or folder is needed; given is a list, of which each is given apart$/,
  ],
  ["one folder for a list", () => mergeShards(given("results"), "all.ndjson"), /^mergeShards: a list of paths is needed; given is string$/],
  ["a manifest's name for its entries", () => all(given("corpus.ndjson")), /^checkMany: entries are needed, as readCorpus gives them; given is string$/],
  ["a whole corpus for its entries", () => all(given({ entries: [] })), /^checkMany: entries are needed, .*given is object$/],
  [
    "an entry that lacks a side",
    () => checkEntry(given({ id: "UTO", claims: ["a.txt"] }), "."),
    /^checkEntry is no entry of a corpus: against: absent; accepted is a list; an entry is \{"id", "claims"/,
  ],
  [
    "nothing to be written",
    () => writeWhole(at("content.txt"), given(undefined)),
    /content\.txt: a text or bytes are needed to be written; given is undefined$/,
  ],
  [
    "a file for a folder",
    () => writeWhole(at("file"), "x").then(() => runShard(given({ entries: [], sha256: "", folder }), at("file"))),
    /file: no folder can be made there \(EEXIST/,
  ],
  ["entries for a corpus", () => runShard(given([]), at("results")), /^runShard: a corpus is needed, as readCorpus gives it$/],
])("%s is told", async (_, call, message) => expect(await errorOf(call)).toMatch(message));

test("an entry that is none is told of the others apart", async () => {
  expect(await all(given([null, { id: "UTO", claims: [at("none.txt")], against: ["b"] }]))).toMatchObject([
    { error: { code: "bad-entry" } },
    { id: "UTO", error: { code: "missing-file" } },
  ]);
});
