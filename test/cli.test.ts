import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportSchema } from "../src/schema/report.js";
import { VERSION } from "../src/schema/version.js";
import { runCommand } from "./support/command-line.js";
import { numbered } from "./support/documents.js";
import { aClaim, aFinding } from "./support/samples.js";
import { root } from "./support/source-files.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-cli-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(at("claims.json"), JSON.stringify([aClaim()]));
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  writeFileSync(at("national.txt"), numbered("The Ombudsperson complies fully with the Paris Principles.", "A law was adopted in 2017."));
  writeFileSync(at("empty.txt"), "");
  mkdirSync(at("folder"));
  writeFileSync(at("picture.png"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]));
  writeFileSync(at("numbers.txt"), "1.\t12\n2.\t13\n3.\t14\n");
  writeFileSync(at("odd.json"), JSON.stringify([{ ...aClaim(), source: null }]));
  writeFileSync(at("broken.json"), "{ not JSON");
});

const check = (claims: string, findings = "findings.json", ...more: string[]) => runCommand("check", at(claims), "--against", at(findings), ...more);

describe("rapporteur check", () => {
  test("prints text by default, in lines of at most 80 columns, without colour", async () => {
    const { status, out, err } = await check("claims.json");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/CONTRADICTED/);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain("\u001b");
  });

  test("--format json prints a report that fits the schema", async () => {
    const { status, out } = await check("claims.json", "findings.json", "--format", "json");
    expect(status).toBe(0);
    expect(reportSchema.safeParse(JSON.parse(out)).error?.issues ?? []).toEqual([]);
  });

  test("--output .json writes the report whole, prints nothing, and leaves no partial file", async () => {
    const { status, out } = await check("claims.json", "findings.json", "--output", at("report.json"));
    expect([status, out]).toEqual([0, ""]);
    expect(reportSchema.safeParse(JSON.parse(readFileSync(at("report.json"), "utf8"))).success).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  test("--fail-on gives 1 when a finding has that outcome, else 0", async () => {
    expect((await check("claims.json", "findings.json", "--fail-on", "contradicted")).status).toBe(1);
    expect((await check("claims.json", "findings.json", "--fail-on", "unaddressed")).status).toBe(0);
    expect((await check("claims.json", "findings.json", "--fail-on", "unaddressed", "--fail-on", "contradicted")).status).toBe(1);
  });

  test("--about tells what a document is", async () => {
    const { out } = await check("national.txt", "findings.json", "--format", "json", "--about", `${at("national.txt")}=CCPR/C/UTO/3,2019-05,replies`);
    expect((JSON.parse(out) as { documents: unknown[] }).documents[0]).toMatchObject({
      symbol: "CCPR/C/UTO/3",
      date: "2019-05",
      kind: "replies",
      basis: { symbol: "given", date: "given", kind: "given" },
    });
  });

  test("--version and --help give 0", async () => {
    expect(await runCommand("--version")).toEqual({ status: 0, out: `${VERSION}\n`, err: "" });
    expect(await runCommand("check", "--help")).toMatchObject({ status: 0, err: "" });
  });
});

describe("bad input gives 2, and one line that says what and where", () => {
  test.each([
    ["a missing file", "missing.txt", /missing\.txt.*no such file/],
    ["a file in another case", "Claims.JSON", /Claims\.JSON: there is no such file; did you mean «claims\.json»\?/],
    ["a file written a little wrong", "nationl.txt", /nationl\.txt: there is no such file; did you mean «national\.txt»\?/],
    ["an empty file", "empty.txt", /empty\.txt is empty/],
    ["a directory", "folder", /folder is a directory/],
    ["a binary file", "picture.png", /picture\.png is not a text .*accepted are/],
    ["a document without a paragraph", "numbers.txt", /numbers\.txt has no paragraph/],
    ["JSON that does not fit", "odd.json", /odd\.json does not fit the schema.*\[0\]\.source/],
    ["what is no JSON", "broken.json", /broken\.json is not JSON/],
    ["findings in place of claims", "findings.json", /no claim/],
  ])("%s", async (_, file, message) => {
    const { status, out, err } = await check(file);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^rapporteur: [^\n]+\n$/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each([
    ["an unknown format", ["--format", "pdf"], /accepted are text, json/],
    ["an unknown outcome", ["--fail-on", "silent"], /accepted are contradicted, matched, partial, unaddressed/],
    ["an unknown kind", ["--about", "a.txt=,2019,novel"], /none of national-report/],
    ["a file that is not compared", ["--about", "a.txt=,2019"], /a\.txt: is none of the files compared/],
    ["no symbol and no State", ["--about", "a.txt=draft,2019"], /neither a symbol, which has strokes \(\/\), nor the code of a State, three capitals/],
    ["a State's name", ["--about", "a.txt=Barbados,2019"], /«Barbados» is neither a symbol.*; did you mean BRB\?$/m],
    ["a State's code in small letters", ["--about", "a.txt=brb,2019"], /did you mean BRB\?$/m],
    ["a date that is none", ["--about", "a.txt=,May 2019"], /no year, month or day/],
    ["an unknown option", ["--colour"], /unknown option/],
    ["an option a little wrong", ["--agaist", "x"], /unknown option '--agaist' \(Did you mean --against\?\)$/m],
    ["an option with one hyphen", ["-against", "x"], /unknown option '-against' \(an option begins with two hyphens: --against\)$/m],
    ["a long dash for two hyphens", ["–fail-on"], /–fail-on: there is no such file; an option begins with two hyphens: --fail-on$/m],
    [
      "a file's name in another case",
      ["--about", `${join(folder, "Claims.json")}=,2019`],
      /is none of the files compared: .*; did you mean «\S*claims\.json»\?$/m,
    ],
    ["a file in place of a folder", ["--output", join(folder, "claims.json/report.json")], /cannot be written/],
  ])("%s", async (_, options, message) => {
    const { status, err } = await check("claims.json", "findings.json", ...options);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.skipIf(process.platform === "win32")("a file's name steers no terminal", async () => {
    writeFileSync(at("odd\u001b[2Jname.txt"), "x");
    const { err } = await check("odd\u001b[2Jnome.txt");
    expect(err).toMatch(/^rapporteur: \S*odd\ufffd\[2Jnome\.txt: there is no such file; did you mean «odd\ufffd\[2Jname\.txt»\?\n$/);
  });

  test("no findings at all", async () => {
    expect(await runCommand("check", at("claims.json"))).toMatchObject({ status: 2, out: "" });
    expect((await runCommand()).status).toBe(2);
  });
});

describe("dist/cli.js", () => {
  const cli = join(root, "dist/cli.js");
  const spawn = (...words: string[]) => spawnSync(process.execPath, [cli, "check", ...words], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

  test("is built", () => {
    expect(existsSync(cli), "run `npm run build` first").toBe(true);
  });

  test("says the same as main(), and exits with its status", async () => {
    const { out } = await check("claims.json", "findings.json", "--format", "json");
    const ran = spawn(at("claims.json"), "--against", at("findings.json"), "--format", "json", "--fail-on", "contradicted");
    expect([ran.status, ran.stderr]).toEqual([1, ""]);
    expect(JSON.parse(ran.stdout)).toEqual(JSON.parse(out));
  });

  test.skipIf(process.platform === "win32")("a reader that closes early is no error", () => {
    const kazakhstan = join(root, "data/kazakhstan");
    const ran = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${cli}" check "${kazakhstan}/claims.json" --against "${kazakhstan}/findings.json" --format json | head -n 1`],
      { encoding: "utf8" },
    );
    expect([ran.stdout, ran.stderr]).toEqual(["{\n", ""]);
  });

  test("bad input: status 2, one line, no stack", () => {
    const ran = spawn(at("missing.txt"), "--against", at("findings.json"));
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/^rapporteur: [^\n]+\n$/);
  });
});
