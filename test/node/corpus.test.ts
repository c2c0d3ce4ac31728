import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import type { checkMany as checkManyOfSrc } from "../../src/node/check-many.js";
import { mergeShards } from "../../src/node/merge-shards.js";
import { readCorpus } from "../../src/node/read-corpus.js";
import { readSide } from "../../src/node/read-file.js";
import { runShard } from "../../src/node/run-shard.js";
import { InputError } from "../../src/schema/error.js";
import { writeCorpus } from "../support/corpus.js";
import { root } from "../support/source-files.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-corpus-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = 8;
let manifest = "";
/** The result of an undisturbed run on one thread. */
let undisturbed = "";
beforeAll(async () => {
  manifest = writeCorpus(at("corpus"), COUNT);
  await runShard(await readCorpus(manifest), at("one"), undefined, { jobs: 1 });
  await mergeShards([at("one")], at("one.ndjson"));
  undisturbed = readFileSync(at("one.ndjson"), "utf8");
});

/** The threads are built code: what a user gets. */
const { checkMany } = (await import(join(root, "dist/node.js"))) as { checkMany: typeof checkManyOfSrc };

describe("the results of a corpus", () => {
  test("are what check() gives, one line for each entry, in order", async () => {
    const lines = undisturbed.trimEnd().split("\n");
    expect(lines).toHaveLength(COUNT);
    const sides = { claims: await readSide(at("corpus/entry-3.txt")), findings: await readSide(at("corpus/entry-3.json")) };
    expect(lines[2]).toBe(JSON.stringify({ id: "entry-3", report: check(sides) }));
  });

  test("are the same bytes on several threads, in the same order, with progress", async () => {
    const { entries, folder: from } = await readCorpus(manifest);
    const done: number[] = [];
    let text = "";
    for await (const { line } of checkMany(entries, { jobs: 2, folder: from, onProgress: (count) => done.push(count) })) text += `${line}\n`;
    expect(text).toBe(undisturbed);
    expect(done).toEqual(entries.map((_, i) => i + 1));
  });

  test("are the same where entries that follow each other have the same claims, and others again behind them", async () => {
    const text = (name: string) => [at(`corpus/${name}.txt`)];
    const against = [at("corpus/entry-1.json")];
    const about = { [at("corpus/entry-1.txt")]: { date: "2001" } };
    const entries = [
      { id: "first", claims: text("entry-1"), against },
      { id: "again", claims: text("entry-1"), against },
      { id: "other", claims: text("entry-2"), against },
      { id: "known", claims: text("entry-1"), against, about },
      { id: "back", claims: text("entry-1"), against },
    ].map((entry) => ({ ...entry, acrossStates: true }));
    const reports = new Map<string, string>();
    for await (const { id, line } of checkMany(entries, { jobs: 1 })) reports.set(id, line!.slice(line!.indexOf('"report":')));
    expect(reports.get("again")).toBe(reports.get("first"));
    expect(reports.get("back")).toBe(reports.get("first"));
    expect(reports.get("other")).not.toBe(reports.get("first"));
    expect(reports.get("known")).not.toBe(reports.get("first"));
  });

  test("hold no more than a few entries ahead of who takes them", async () => {
    const { entries, folder: from } = await readCorpus(manifest);
    let read = 0;
    const counted = function* () {
      for (const entry of entries) yield (read++, entry);
    };
    for await (const { id } of checkMany(counted(), { jobs: 2, folder: from })) {
      if (id === "entry-1") expect(read).toBeLessThanOrEqual(4);
      else break;
    }
    expect(read).toBeLessThan(COUNT);
  });

  test("end with the signal's reason when it is given", async () => {
    const { entries, folder: from } = await readCorpus(manifest);
    const stop = new AbortController();
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of checkMany(entries, { jobs: 2, folder: from, signal: stop.signal })) {
        seen.push(id);
        stop.abort(new Error("enough"));
      }
    };
    await expect(run()).rejects.toThrow("enough");
    expect(seen).toEqual(["entry-1"]);
  });
});

describe("an entry that asks for findings only", () => {
  const only = async (jobs: number) => {
    const { entries, folder: from } = await readCorpus(manifest);
    let text = "";
    for await (const { line } of checkMany(
      entries.map((entry) => ({ ...entry, only: "findings" as const })),
      { jobs, folder: from },
    ))
      text += `${line}\n`;
    return text;
  };

  test("gives the findings of its report, a line for each, and the same bytes on several threads", async () => {
    const text = await only(1);
    const rows = text.trimEnd().split("\n");
    const reports = undisturbed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; report: { findings: unknown[] } });
    expect(rows).toEqual(reports.flatMap(({ id, report }) => report.findings.map((finding) => JSON.stringify({ id, finding }))));
    expect(await only(2)).toBe(text);
  });

  test("is kept and merged as others are", async () => {
    const path = at("corpus/only.ndjson");
    writeFileSync(
      path,
      '{"id":"x","claims":["entry-1.txt"],"against":["entry-1.json"],"only":"findings"}\n{"id":"y","claims":["entry-1.txt"],"against":["entry-2.json"]}\n',
    );
    expect(await runShard(await readCorpus(path), at("rows"), undefined, { jobs: 1 })).toMatchObject({ made: 2 });
    expect(await runShard(await readCorpus(path), at("rows"), undefined, { jobs: 1 })).toMatchObject({ made: 0, kept: 2 });
    expect(await mergeShards([at("rows")], at("rows.ndjson"))).toBe(2);
    expect(readFileSync(at("rows.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(4);
  });
});

describe("shards", () => {
  test("merge to the same bytes, however they overlap", async () => {
    const corpus = await readCorpus(manifest);
    await runShard(corpus, at("a"), { index: 1, of: 3 }, { jobs: 1 });
    await runShard(corpus, at("a"), { index: 2, of: 3 }, { jobs: 1 });
    await expect(mergeShards([at("a")], at("merged.ndjson"))).rejects.toMatchObject({ code: "incomplete" });
    expect(existsSync(at("merged.ndjson"))).toBe(false);
    await runShard(corpus, at("b"), { index: 2, of: 3 }, { jobs: 1 });
    await runShard(corpus, at("b"), { index: 3, of: 3 }, { jobs: 1 });
    expect(await mergeShards([at("b"), at("a")], at("merged.ndjson"))).toBe(COUNT);
    expect(readFileSync(at("merged.ndjson"), "utf8")).toBe(undisturbed);
  });

  test("are not made twice", async () => {
    expect(await runShard(await readCorpus(manifest), at("one"), undefined, { jobs: 1 })).toEqual({ made: 0, kept: COUNT, errors: [] });
  });

  test("of another corpus are refused", async () => {
    const other = writeCorpus(at("other"), 1);
    await runShard(await readCorpus(other), at("c"), undefined, { jobs: 1 });
    await expect(mergeShards([at("one"), at("c")], at("x.ndjson"))).rejects.toThrow(/another corpus/);
    await expect(mergeShards([at("corpus")], at("x.ndjson"))).rejects.toThrow(/holds no results/);
  });

  test("whose input cannot be read say which, and are tried again", async () => {
    const path = at("lacking.ndjson");
    writeFileSync(
      path,
      '{"id":"x","claims":["none.txt"],"against":["corpus/entry-1.json"]}\n{"id":"y","claims":["corpus/entry-1.txt"],"against":["corpus/entry-1.json"]}\n',
    );
    const run = await runShard(await readCorpus(path), at("d"), undefined, { jobs: 1 });
    expect(run).toMatchObject({ made: 1, errors: [{ id: "x", error: { code: "missing-file" } }] });
    expect(run.errors[0]!.error).toBeInstanceOf(InputError);
    await expect(mergeShards([at("d")], at("d.ndjson"))).rejects.toThrow(/1 of 2 results is missing \(x\)/);
  });
});

test("a run killed at random places and started again gives the same bytes", async () => {
  const output = at("killed");
  const words = [join(root, "dist/cli.js"), "corpus", manifest, "--output", output, "--jobs", "2", "--quiet"];
  let kills = 0;
  for (let status: number | null = null; status === null;) {
    const child = spawn(process.execPath, words, { stdio: "ignore" });
    const before = existsSync(output) ? readdirSync(output).length : 0;
    const poll = setInterval(() => {
      if (kills < 2 && existsSync(output) && readdirSync(output).length > before + kills) child.kill("SIGKILL");
    }, 5);
    status = await new Promise((resolve) => child.once("exit", resolve));
    clearInterval(poll);
    if (status === null) kills++;
  }
  await mergeShards([output], at("killed.ndjson"));
  expect(kills).toBe(2);
  expect(readFileSync(at("killed.ndjson"), "utf8")).toBe(undisturbed);
}, 60_000);
