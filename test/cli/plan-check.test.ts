import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planCheck } from "../../src/cli/plan-check.js";
import type { CheckArguments } from "../../src/cli/run-check.js";
import { InputError } from "../../src/schema/error.js";
import type { Report } from "../../src/schema/report.js";
import { numbered } from "../support/documents.js";
import { runCommand } from "../support/command-line.js";
import { aClaim, aFinding } from "../support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-plan-"));
const at = (...names: string[]) => join(folder, ...names);
const write = (name: string, value: unknown) => writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value));
const aboutBody = (name: string) => ["--about", `${at(name)}=CCPR/C/UTO/CO/2,2017,concluding-observations`];
const CLAIMS = "data/kazakhstan/claims.json";
const FINDINGS = "data/kazakhstan/findings.json";
const OTHERS = { about: { "other.txt": { date: "2020" } } };
const options = (more: Partial<CheckArguments>): CheckArguments => ({ advice: true, ...more }) as CheckArguments;
const reportOf = (out: string) => JSON.parse(out) as Report;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  for (const name of ["drafts", "un", "both"]) mkdirSync(at(name));
  const state = numbered("The national human rights institution complies fully with the Paris Principles.", "A law was adopted in 2017.");
  const body = numbered(
    "The Committee is concerned that the national human rights institution has B status.",
    "The Committee recommends that the State party adopt a law.",
  );
  for (const name of ["drafts/a.txt", "drafts/b.txt", "both/state.txt"]) write(name, state);
  for (const name of ["un/c.txt", "both/body.txt"]) write(name, body);
  write("drafts/~$a.docx", "a lock");
  write("drafts/notes.json", "{}");
  write("claims.json", [aClaim()]);
  write("findings.json", [aFinding(), aFinding({ id: "f2", text: "Prison cells are overcrowded." })]);
  write("bad.config.json", { claims: ["a"], failon: ["contradicted"] });
  write("rapporteur.config.json", {
    $schema: "x",
    claims: ["claims.json"],
    against: ["findings.json"],
    failOn: ["contradicted"],
    suppressions: [
      { id: "f1", reason: "answered in the annex" },
      { id: "gone", reason: "old" },
    ],
  });
});

test("sides that are turned round are told, with how they stand right", async () => {
  const about = ["--about", `${at("drafts/a.txt")}=,2019,national-report`, ...aboutBody("un/c.txt")];
  expect(await runCommand("check", at("un/c.txt"), "--against", at("drafts/a.txt"), ...about)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/the two sides are turned round; documents of the State come first: \S*a\.txt --against \S*c\.txt\n$/) as string,
  });
});

describe("folders and patterns", () => {
  test("a folder is the documents in it, a pattern the files that fit it; each file once", async () => {
    const { out, err } = await runCommand("check", at("drafts"), at("drafts/*.txt"), "--against", at("un/*.txt"), ...aboutBody("un/c.txt"), "--format", "json");
    expect(err).toBe("");
    expect(reportOf(out).documents.map(({ id, role }) => [id, role])).toEqual([
      ["a.txt", "claims"],
      ["b.txt", "claims"],
      ["c.txt", "findings"],
    ]);
  });

  test("files of the same name in two folders are told apart by their paths", async () => {
    write("un/a.txt", readFileSync(at("un/c.txt"), "utf8"));
    const { out } = await runCommand("check", at("drafts/a.txt"), "--against", at("un/a.txt"), ...aboutBody("un/a.txt"), "--format", "json");
    const ids = reportOf(out).documents.map(({ id }) => id);
    rmSync(at("un/a.txt"));
    expect(ids).toEqual([expect.stringMatching(/drafts\/a\.txt$/) as string, expect.stringMatching(/un\/a\.txt$/) as string]);
  });

  test("without --against the kinds of the documents tell the sides", async () => {
    const { out, err } = await runCommand(
      "check",
      at("both"),
      "--about",
      `${at("both/state.txt")}=,2017,national-report`,
      ...aboutBody("both/body.txt"),
      "--format",
      "json",
    );
    expect(err).toBe("");
    expect(reportOf(out).documents.map(({ id, role }) => [id, role])).toEqual([
      ["state.txt", "claims"],
      ["body.txt", "findings"],
    ]);
  });

  test.each([
    ["a document whose side cannot be told", ["drafts/a.txt"], /a\.txt: nothing in it says .*--against.*--about/],
    ["documents of one side alone", ["claims.json"], /claims\.json: all of it is of a State; name what United Nations bodies found with --against/],
    ["documents that all stand after --against too", ["un", "--against", "un"], /all of it is of United Nations bodies; name the documents of the State/],
    ["a pattern that nothing fits", ["drafts/*.pdf", "--against", "un"], /\*\.pdf: there is no such file/],
  ])("%s", async (_, words, message) => {
    const { status, err } = await runCommand("check", ...words.map((word) => (word.startsWith("--") ? word : at(word))));
    expect([status, err]).toEqual([2, expect.stringMatching(message) as string]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("outputs", () => {
  test("several at once, each by its ending", async () => {
    const files = ["r.json", "r.csv", "r.xlsx", "r.md", "r.sarif", "r.xml", "r.ndjson"].map((name) => at("out", name));
    mkdirSync(at("out"));
    const { status, out } = await runCommand("check", at("claims.json"), "--against", at("findings.json"), ...files.flatMap((file) => ["--output", file]));
    expect([status, out, readdirSync(at("out")).length]).toEqual([0, "", files.length]);
    expect(reportOf(readFileSync(files[0]!, "utf8")).findings).toHaveLength(2);
    expect(readFileSync(files[1]!, "utf8")).toMatch(/^\ufeffid,document/);
    expect(readFileSync(files[6]!, "utf8").trim().split("\n")).toHaveLength(2);
  });

  test("--rows says what a row is", async () => {
    const { out } = await runCommand("check", at("claims.json"), "--against", at("findings.json"), "--format", "ndjson", "--rows", "pairs");
    expect(JSON.parse(out)).toMatchObject({ finding: "f1", claim: "c1" });
  });

  test.each([
    ["an ending that names no format", ["--output", "r.foo"], /r\.foo: its ending names no format; accepted are \.txt, /],
    ["a workbook on the screen", ["--format", "xlsx"], /is no text; write it to a file/],
    ["an unknown kind of row", ["--format", "csv", "--rows", "pages"], /accepted are findings, pairs, claims, inconsistencies/],
    ["comments without a draft in Word", ["--output", "r.docx"], /Word draft/],
  ])("%s", async (_, words, message) => {
    const { status, err } = await runCommand("check", at("claims.json"), "--against", at("findings.json"), ...words);
    expect([status, err]).toEqual([2, expect.stringMatching(message) as string]);
  });

  test("--quiet prints nothing without --format; --verbose says what was read; --all shows what was not found", async () => {
    const sides = ["check", at("claims.json"), "--against", at("findings.json")];
    expect(await runCommand(...sides, "--quiet")).toEqual({ status: 0, out: "", err: "" });
    expect((await runCommand(...sides, "--quiet", "--format", "json")).out).toMatch(/^\{/);
    const { out, err } = await runCommand(...sides, "--verbose");
    expect(err).toMatch(/claims\.json: 1 assertions/);
    expect(out).not.toMatch(/NOT FOUND IN THIS DOCUMENT/);
    expect((await runCommand(...sides, "--all")).out).toMatch(/NOT FOUND IN THIS DOCUMENT/);
  });
});

describe("a configuration", () => {
  test("says what is checked; what is suppressed does not count and stands apart", async () => {
    const { status, out } = await runCommand("check", "--config", at("rapporteur.config.json"));
    expect(status).toBe(0);
    expect(out).toMatch(/SUPPRESSED\n {2}f1, contradicted[^]*because: answered in the annex/);
    expect(out).not.toMatch(/^CONTRADICTED/m);
    expect(out).toMatch(/suppression of gone applies to nothing/);
  });

  test("options go before it", async () => {
    const { status, out } = await runCommand(
      "check",
      at("claims.json"),
      "--config",
      at("rapporteur.config.json"),
      "--fail-on",
      "unaddressed",
      "--format",
      "json",
    );
    expect([status, reportOf(out).findings.map(({ suppressed }) => suppressed)]).toEqual([1, ["answered in the annex", undefined]]);
  });

  test("may speak of other files where the command line names its own", async () => {
    const { about } = await planCheck([CLAIMS], options({ against: [FINDINGS] }), OTHERS);
    expect([...about.keys()]).toEqual([]);
  });

  test("may not where it names the files itself, nor may the command line", async () => {
    await expect(planCheck([CLAIMS], options({ against: [FINDINGS], about: new Map([["other.txt", { date: "2020" }]]) }), {})).rejects.toThrow(InputError);
    await expect(planCheck([], options({}), { ...OTHERS, claims: [CLAIMS], against: [FINDINGS] })).rejects.toThrow("other.txt");
  });

  test("with a slip of the pen is refused in one line", async () => {
    const { status, err } = await runCommand("check", "--config", at("bad.config.json"));
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(
        /^rapporteur: .*bad\.config\.json does not fit the schema of configurations: there is no field «failon»; did you mean «failOn»\?\n$/,
      ) as string,
    ]);
  });
});
