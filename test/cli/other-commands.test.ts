import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { parseAssertions } from "../../src/schema/parse-assertions.js";
import { numbered } from "../support/documents.js";
import { runCommand } from "../support/command-line.js";
import { aClaim, aFinding } from "../support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-commands-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(at("draft.txt"), numbered("The national human rights institution complies fully with the Paris Principles.", "A law was adopted in 2017."));
  writeFileSync(at("claims.json"), JSON.stringify([aClaim()]));
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  writeFileSync(at("page.html"), "<!doctype html><p>A report.</p>");
  writeFileSync(at("odd.json"), JSON.stringify([{ ...aClaim(), act: "promise\u001b[2J", source: null }]));
});

describe("rapporteur extract", () => {
  test("prints JSON that check accepts, and rows one an assertion", async () => {
    const json = await runCommand("extract", at("draft.txt"), "--as", "claims");
    const claims = parseAssertions(json.out, "out");
    expect(claims.map(({ act }) => act)).toEqual(expect.arrayContaining(["measure"]));
    const rows = (await runCommand("extract", at("draft.txt"), "--as", "claims", "--format", "ndjson")).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ role: "claim", paragraph: "1", matters: expect.stringContaining("nhri") as string });
    expect((await runCommand("extract", at("findings.json"), "--format", "csv")).out).toMatch(/^\ufeffid,role,document,[^]*f1,finding,/);
  });

  test("takes the side from --as where the kind does not tell", async () => {
    expect(await runCommand("extract", at("draft.txt"))).toMatchObject({ status: 2, err: expect.stringMatching(/--as claims or --as findings/) as string });
    expect(await runCommand("extract", at("draft.txt"), "--as", "both")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/accepted are claims, findings/) as string,
    });
  });
});

describe("rapporteur explain", () => {
  test("explains a finding of a report that check wrote", async () => {
    await runCommand("check", at("claims.json"), "--against", at("findings.json"), "--output", at("report.json"));
    const { status, out } = await runCommand("explain", at("report.json"), "f1");
    expect(status).toBe(0);
    expect(out).toMatch(/^CONTRADICTED[^]*decides: claimed-best-state/);
    expect((JSON.parse((await runCommand("explain", at("report.json"), "f1", "--format", "json")).out) as { finding: { id: string } }).finding.id).toBe("f1");
    expect(await runCommand("explain", at("page.html"), "f1")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/page\.html is not JSON: .*; check writes a report as JSON with --output report\.json\n$/) as string,
    });
    expect(await runCommand("explain", at("report.json"), "f9")).toMatchObject({ status: 2, err: expect.stringMatching(/f9.*there are f1/) as string });
    expect(await runCommand("explain", at("claims.json"), "f1")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/no report that check wrote/) as string,
    });
  });
});

test("rapporteur page writes a page and nothing else", async () => {
  expect(await runCommand("page", "--output", at("page.pdf"))).toMatchObject({
    status: 2,
    err: `rapporteur: --output ${at("page.pdf")}: its ending names no format; accepted are .html, .htm\n`,
  });
});

describe("rapporteur validate", () => {
  test("says that a file fits, or each place where it does not", async () => {
    expect(await runCommand("validate", at("claims.json"))).toEqual({ status: 0, out: `${at("claims.json")} fits the schema (assertions)\n`, err: "" });
    const { status, out } = await runCommand("validate", at("odd.json"));
    expect(status).toBe(1);
    expect(out).toMatch(/\[0\]\.act: "promise.*; accepted is one of concern/);
    expect(out).toMatch(/\[0\]\.source: null; accepted is an object/);
    expect(out).not.toContain("\u001b");
    expect((JSON.parse((await runCommand("validate", at("odd.json"), "--format", "json")).out) as { faults: unknown[] }).faults).toHaveLength(2);
  });

  test("says what kind of file it takes one for, by what, and what does not fit that kind first", async () => {
    const said = async (value: unknown, ...more: string[]) => {
      writeFileSync(at("given.json"), JSON.stringify(value));
      const { status, out } = await runCommand("validate", at("given.json"), ...more);
      return [status, ...out.replaceAll(at("given.json"), "given.json").split("\n").slice(0, 2)];
    };
    expect(await said({ schemaVersion: 1, reviews: [{ finding: "f1", words: "w", claimWords: null, seen: "partial", verdict: "ok" }] })).toEqual([
      1,
      "given.json is taken for reviews, by its field «reviews» (--as says another kind), and does not fit the schema (reviews), in one place:",
      '  reviews[0].verdict: "ok"; accepted is one of accepted, corrected, rejected',
    ]);
    expect(await said([{ finding: "f1", verdict: "accepted" }])).toEqual([
      1,
      "given.json is taken for reviews, by its fields «finding», «verdict» (--as says another kind), and does not fit the schema (reviews), in one place:",
      '  the whole: [{"finding":"f1","verdict":"accepted"}]; accepted is an object',
    ]);
    expect(await said({ a: 1 })).toEqual([
      1,
      "given.json is taken for assertions, since nothing in it tells another kind (--as says which it is), and does not fit the schema (assertions), in one place:",
      '  the whole: {"a":1}; accepted is a list of assertions, or an object with «assertions»',
    ]);
    expect(await said({ a: 1 }, "--as", "config")).toEqual([
      1,
      "given.json does not fit the schema (config), in one place:",
      expect.stringMatching(/^ {2}a: 1; there is no such field; there are \$schema, claims, against, /),
    ]);
    expect(await said({ schemaVersion: 1, reviews: [] })).toEqual([0, "given.json fits the schema (reviews)", ""]);
  });

  test("what is no JSON gives 2", async () =>
    expect(await runCommand("validate", at("draft.txt"))).toMatchObject({ status: 2, err: expect.stringMatching(/is not JSON/) as string }));
});

describe("help and completion", () => {
  test.each(["check", "audit", "extract", "explain", "validate", "completion"])("%s has examples, in 80 columns", async (command) => {
    const { status, out } = await runCommand(command, "--help");
    expect([status, /Examples?:\n {2}\S.*rapporteur|Examples?:\n {2}rapporteur/.test(out)]).toEqual([0, true]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(["bash", "zsh", "fish"])("%s: every command stands in the script", async (shell) => {
    const { status, out } = await runCommand("completion", shell);
    const names = (await runCommand("--help")).out
      .match(/^ {2}[a-z]+(?= )/gm)!
      .map((name) => name.trim())
      .filter((name) => name !== "help");
    expect(status).toBe(0);
    expect(names.length).toBe(commands.length);
    expect(names.filter((name) => !out.includes(name))).toEqual([]);
    expect(out).toContain(shell === "fish" ? "-l against" : "--against");
  });

  test.skipIf(process.platform === "win32")("bash completes commands, options and values", async () => {
    const script = (await runCommand("completion", "bash")).out;
    const complete = (...words: string[]) =>
      spawnSync(
        "bash",
        ["-c", `${script}\nCOMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}; _rapporteur; echo "\${COMPREPLY[@]}"`],
        { encoding: "utf8" },
      )
        .stdout.trim()
        .split(" ");
    expect(complete("rapporteur", "ex")).toEqual(["extract", "explain"]);
    expect(complete("rapporteur", "check", "--ag")).toEqual(["--against"]);
    expect(complete("rapporteur", "check", "--format", "s")).toEqual(["sarif"]);
  });

  test("another shell is refused", async () =>
    expect(await runCommand("completion", "tcsh")).toMatchObject({ status: 2, err: expect.stringMatching(/accepted are bash, zsh, fish/) as string }));
});
