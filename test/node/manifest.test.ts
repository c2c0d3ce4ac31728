import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readCorpus } from "../../src/node/read-corpus.js";
import { writeWhole } from "../../src/node/write-whole.js";
import type { InputError } from "../../src/schema/error.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-manifest-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a manifest", () => {
  test.each([
    ["no JSON", "{", "bad-json", /line 1/],
    [
      "a name that leads out of the folder",
      '{"id":"../x","claims":["a"],"against":["b"]}',
      "bad-entry",
      /line 1 is no entry of a corpus: id: "\.\.\/x"; accepted is letters, digits, .*; an entry is \{"id"/,
    ],
    ["no claims", '{"id":"x","claims":[],"against":["b"]}', "bad-entry", /claims: \[\]; accepted is a list of at least 1/],
    ["a part that nobody makes", '{"id":"x","claims":["a"],"against":["b"],"only":"claims"}', "bad-entry", /only: "claims"; accepted is "findings"/],
    ["a side that is absent", '{"id":"x","claims":["a"]}', "bad-entry", /against: absent; accepted is a list/],
    ["a field misspelt", '{"id":"x","claims":["a"],"agianst":["b"]}', "bad-entry", /there is no field «agianst»; did you mean «against»\?$/],
    [
      "a field misspelt that may be absent",
      '{"id":"x","claims":["a"],"against":["b"],"acrosstates":true}',
      "bad-entry",
      /«acrosstates»; did you mean «acrossStates»\?$/,
    ],
    ["no object", "5", "bad-entry", /the whole: 5; accepted is an object/],
    ["a name twice", '{"id":"x","claims":["a"],"against":["b"]}\n\n{"id":"X","claims":["a"],"against":["b"]}', "bad-entry", /line 3.*line 1/],
    ["nothing", "\n", "empty", /is empty/],
  ])("with %s is refused", async (_, text, code, message) => {
    writeFileSync(at("bad.ndjson"), text);
    const error = await readCorpus(at("bad.ndjson")).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect((error as InputError).message).toMatch(message);
  });

  test("may have fields of its own", async () => {
    writeFileSync(at("more.ndjson"), '{"id":"x","claims":["a"],"against":["b"],"region":"Caribbean"}');
    expect((await readCorpus(at("more.ndjson"))).entries).toMatchObject([{ id: "x" }]);
  });

  test("that is absent is refused", async () => {
    await expect(readCorpus(at("nowhere.ndjson"))).rejects.toMatchObject({ code: "missing-file" });
  });
});

test("writeWhole leaves nothing behind when it cannot write", async () => {
  await expect(writeWhole(at("nowhere/x.json"), "x")).rejects.toThrow();
  await Promise.all(["a", "b", "c"].map((content) => writeWhole(at("raced.txt"), content)));
  expect(["a", "b", "c"]).toContain(readFileSync(at("raced.txt"), "utf8"));
  expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
});
