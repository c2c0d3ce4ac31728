import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { isOwnOutput } from "../../src/cli/is-own-output.js";
import { refuseOverwriting } from "../../src/cli/refuse-overwriting.js";
import { runCommand } from "../support/command-line.js";
import { numbered } from "../support/documents.js";
import { aClaim, aFinding } from "../support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-overwriting-"));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = numbered("The national human rights institution complies fully with the Paris Principles.", "A law was adopted in 2017.");
const DRAFTS = ["a.txt", "b.txt", "c.txt"];
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["drafts", "out"]) mkdirSync(at(name), { recursive: true });
  for (const name of DRAFTS) writeFileSync(at("drafts", name), TEXT);
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  writeFileSync(at("claims.json"), JSON.stringify([aClaim()]));
});
const check = (drafts: readonly string[], ...more: string[]) =>
  runCommand("check", ...drafts.map((name) => at(name)), "--against", at("findings.json"), ...more);
const line = (words: RegExp) => ({ status: 2, out: "", err: expect.stringMatching(new RegExp(`^rapporteur: ${words.source}\n$`)) as string });
/** Nothing was written over and nothing written. */
const isUntouched = () => DRAFTS.every((name) => readFileSync(at("drafts", name), "utf8") === TEXT);

describe("an output that is read is refused in one line, and nothing is written", () => {
  test("one of several drafts, named in another way too", async () => {
    const drafts = ["drafts/a.txt", "drafts/b.txt"];
    expect(await check(drafts, "--output", at("drafts/b.txt"))).toEqual(line(/--output \S*b\.txt: would write over what is read; another name is needed/));
    const roundabout = `${folder}/out/.././drafts/b.txt`;
    expect(await check(drafts, "--output", roundabout)).toEqual(
      line(/--output \S*: would write over what is read \(\S*drafts\/b\.txt\); another name is needed/),
    );
    expect(isUntouched()).toBe(true);
  });

  test("a draft of a folder or a pattern", async () => {
    expect(await check(["drafts"], "--output", at("drafts/c.txt"))).toEqual(line(/--output \S*c\.txt: would write over .*/));
    expect(await check(["drafts/*.txt"], "--output", at("drafts/c.txt"))).toEqual(line(/--output \S*c\.txt: would write over .*/));
    expect(isUntouched()).toBe(true);
  });

  test.skipIf(process.platform === "win32")("through a link to the file or to its folder", async () => {
    symlinkSync(at("drafts/a.txt"), at("link.txt"));
    symlinkSync(at("drafts"), at("way"));
    linkSync(at("drafts/b.txt"), at("twin.txt"));
    for (const output of ["link.txt", "way/a.txt"])
      expect(await check(["drafts/a.txt", "drafts/b.txt"], "--output", at(output))).toEqual(
        line(/--output \S*: would write over what is read \(\S*a\.txt\); .*/),
      );
    expect(await check(["drafts/a.txt", "drafts/b.txt"], "--output", at("twin.txt"))).toEqual(
      line(/.*twin\.txt: would write over what is read \(\S*b\.txt\); .*/),
    );
    expect(isUntouched()).toBe(true);
  });

  test("what else is read: findings, reviews, the configuration", async () => {
    expect(await check(["claims.json"], "--output", at("findings.json"))).toEqual(line(/.*findings\.json: would write over .*/));
    writeFileSync(at("reviews.json"), JSON.stringify({ schemaVersion: 1, reviews: [] }));
    expect(await check(["claims.json"], "--reviews", at("reviews.json"), "--output", at("reviews.json"))).toEqual(line(/.*reviews\.json: would write over .*/));
    writeFileSync(at("its.json"), JSON.stringify({ output: ["its.json"] }));
    expect(await check(["claims.json"], "--config", at("its.json"))).toEqual(line(/.*its\.json: would write over .*/));
  });

  test("but an earlier report may become the new one, which tells what is new", async () => {
    expect(await check(["claims.json"], "--output", at("before.json"))).toMatchObject({ status: 0 });
    expect(await check(["claims.json"], "--baseline", at("before.json"), "--output", at("before.json"))).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(at("before.json"), "utf8"))).toHaveProperty("baseline");
  });

  test("of every other command", async () => {
    await check(["claims.json"], "--output", at("before.json"));
    for (const words of [
      ["audit", at("drafts/a.txt"), at("drafts/b.txt"), "--output", at("drafts/b.txt")],
      ["extract", at("claims.json"), "--output", at("claims.json")],
      ["explain", at("before.json"), "f1", "--output", at("before.json")],
      ["validate", at("claims.json"), "--output", at("claims.json")],
      ["consult", at("before.json"), "--ask", "http://localhost:1/v1", "--model", "m", "--output", at("before.json")],
    ])
      expect(await runCommand(...words)).toEqual(line(/--output \S*: would write over what is read; another name is needed/));
    expect(isUntouched()).toBe(true);
  });
});

describe("two outputs of one name are refused in one line", () => {
  test.each([
    ["the same", "r.json", "r.json"],
    ["the same in another case", "r.json", "R.JSON"],
    ["the same by another way", "r.json", "out/../r.json"],
    ["the same in a folder that is not there yet", "new/r.json", "new/./R.json"],
  ])("%s", async (_, one, other) => {
    const outputs = ["--output", at(one), "--output", `${folder}/${other}`];
    expect(await check(["claims.json"], ...outputs)).toEqual(line(/--output \S*: is written twice \(--output \S*r\.json\); each output needs its own name/));
    expect(existsSync(at(one))).toBe(false);
  });

  test("the screen twice", async () => await expect(refuseOverwriting(["-", "a", "-"], ["-"])).rejects.toThrow(/^--output -: is written twice/));

  test("others are written", async () => {
    expect(await check(["claims.json"], "--output", at("r.json"), "--output", at("out/r.json"), "--output", at("r.md"))).toMatchObject({ status: 0, err: "" });
  });
});

describe("a report that an earlier run left among the drafts", () => {
  test.each(["drafts/report.html", "drafts/report.md"])("%s is not read, which is told, and is written anew", async (name) => {
    const once = await check(["drafts"], "--output", at(name), "--output", at("out/r.json"));
    expect(once).toMatchObject({ status: 0, err: "" });
    const first = readFileSync(at(name), "utf8");
    expect(await isOwnOutput(at(name))).toBe(true);
    const again = await check(["drafts"], "--output", at(name));
    expect(again).toEqual({ status: 0, out: "", err: `rapporteur: ${at(name)} is not read: it is a report that was written here, and is written anew\n` });
    expect(readFileSync(at(name), "utf8")).toBe(first);
    expect((await check(["drafts"], "--output", at(name), "--quiet")).err).toBe("");
    expect(await runCommand("audit", at("drafts"), "--output", at(name), "--quiet")).toMatchObject({ status: 0, err: "" });
    expect(await isOwnOutput(at(name))).toBe(true);
  });

  test("is not read under whatever name, unless it is asked for", async () => {
    await check(["drafts"], "--output", at("drafts/old.html"));
    const { status, out, err } = await check(["drafts"], "--format", "json");
    expect([status, err]).toEqual([0, `rapporteur: ${at("drafts/old.html")} is not read: it is a report that was written here\n`]);
    expect((JSON.parse(out) as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual(DRAFTS);
    expect((await check(["drafts/a.txt", "drafts/old.html"], "--format", "json")).err).toBe("");
  });

  test("a draft with the name of an output is none", async () => {
    writeFileSync(at("drafts/d.md"), "# A report\n\n1. A law was adopted.\n");
    expect(await check(["drafts"], "--output", at("drafts/d.md"))).toEqual(line(/.*d\.md: would write over .*/));
    expect(await isOwnOutput(at("drafts/a.txt"))).toBe(false);
  });
});
