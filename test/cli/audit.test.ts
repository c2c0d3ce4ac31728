import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { formats } from "../../src/report/formats.js";
import type { Report } from "../../src/schema/report.js";
import { runCommand } from "../support/command-line.js";
import { numbered } from "../support/documents.js";
import { docx, p } from "../support/docx.js";
import { aSource } from "../support/samples.js";
import { readComments } from "../support/word-comments.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-audit-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SUM = "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.";
beforeAll(() => {
  mkdirSync(at("drafts"));
  writeFileSync(at("drafts/a.txt"), numbered("In Barbados wells are deep.", SUM));
  writeFileSync(at("drafts/b.md"), `1. In Barbados wells are deep.\n\n2. ${SUM}\n`);
  writeFileSync(at("draft.docx"), docx({ body: p("1. In Barbados wells are deep.") + p(`2. ${SUM}`) + p("3. All may speak there.") }));
  writeFileSync(at("claims.json"), "[]");
});
const reportOf = async (...words: string[]) => JSON.parse((await runCommand("audit", ...words, "--format", "json")).out) as Report;

describe("rapporteur audit", () => {
  test("writes every format of a report by its ending, and the draft with comments at the figures", async () => {
    const files = formats.map(({ endings }) => at(`out${endings[0]}`));
    expect(await runCommand("audit", at("draft.docx"), "--no-advice", ...files.flatMap((file) => ["--output", file]))).toEqual({ status: 0, out: "", err: "" });
    for (const file of files) expect(readFileSync(file).length, file).toBeGreaterThan(100);
    expect(readComments(readFileSync(at("out.docx"))).map(({ on, paragraphs }) => [on, paragraphs[0]])).toEqual([[SUM, "Does not agree with itself"]]);
    expect(readFileSync(at("out.html"), "utf8")).toMatch(/Do the figures agree\?[^]*there were/);
    expect(readFileSync(at("out.csv"), "utf8")).toMatch(/^\ufeffid,kind,severity,/);
    expect(readFileSync(at("out.xml"), "utf8")).toContain("<failure message=");
  });

  test("reads files, folders, patterns and standard input", async () => {
    const documentsOf = async (...words: string[]) => (await reportOf(...words)).documents.map(({ id }) => id);
    expect(await documentsOf(at("drafts"))).toEqual(["a.txt", "b.md"]);
    expect(await documentsOf(at("drafts/*.md"), at("draft.docx"))).toEqual(["b.md", "draft.docx"]);
    const input = Readable.from([readFileSync(at("drafts/a.txt"))]);
    const spy = vi.spyOn(process, "stdin", "get").mockReturnValue(input as unknown as typeof process.stdin);
    expect((await reportOf("-")).inconsistencies).toHaveLength(1);
    spy.mockRestore();
    expect(await runCommand("audit", at("none.txt"))).toMatchObject({ status: 2, err: expect.stringMatching(/none\.txt/) as string });
    expect(await runCommand("audit", "--config", at("claims.json"))).toMatchObject({ status: 2 });
  });

  test("ends with the summary; --all gives every relation that was computed", async () => {
    const { out } = await runCommand("audit", at("drafts/a.txt"));
    expect(out).toMatch(/ERROR IN THE FIGURES {2}sum\n[^]*SUMMARY\n {2}claims {4}a\.txt[^]* 1 {2}place where the figures do not agree: 1 error\n/);
    expect(out).not.toMatch(/^fails /m);
    expect((await runCommand("audit", at("drafts/a.txt"), "--all")).out).toMatch(/^fails sum /m);
  });

  test("knows reviews, suppressions and a baseline, which the exit status follows", async () => {
    const fails = async (...words: string[]) => (await runCommand("audit", at("drafts/a.txt"), "--quiet", "--fail-on", "error", ...words)).status;
    expect(await fails()).toBe(1);
    const report = await reportOf(at("drafts/a.txt"));
    writeFileSync(at("before.json"), JSON.stringify(report));
    expect((await runCommand("audit", at("drafts/a.txt"), "--baseline", at("before.json"))).out).toContain("figures: 1 unchanged");
    await runCommand("audit", at("drafts/a.txt"), "--output", at("sheet.xlsx"));
    expect(await fails("--reviews", at("sheet.xlsx"))).toBe(1);
    writeFileSync(
      at("config.json"),
      JSON.stringify({
        claims: ["drafts/a.txt"],
        against: ["nowhere"],
        output: ["never.html"],
        audit: { output: ["figures.md"] },
        failOn: ["contradicted", "error"],
        suppressions: [
          { id: report.inconsistencies[0]!.id, reason: "counted twice" },
          { id: "un.txt#3", reason: "of check alone" },
        ],
      }),
    );
    expect(await runCommand("audit", "--config", at("config.json"))).toEqual({ status: 0, out: "", err: "" });
    const markdown = readFileSync(at("figures.md"), "utf8");
    expect(markdown).toMatch(/## Suppressed[^]*counted twice/);
    expect(markdown).not.toContain("un.txt");
    expect(() => readFileSync(at("never.html"))).toThrow();
  });

  test("refuses assertions and severities that are none", async () => {
    writeFileSync(
      at("typed.json"),
      JSON.stringify([
        {
          id: "c",
          act: "fact",
          text: "Wells are deep.",
          source: aSource({ document: "notes", paragraph: null }),
        },
      ]),
    );
    expect((await runCommand("audit", at("typed.json"))).err).toMatch(/holds assertions; a document is needed to be audited/);
    expect((await runCommand("audit", at("drafts/a.txt"), "--fail-on", "contradicted")).err).toMatch(/accepted are error, likely-typo, doubtful/);
  });
});

test("rapporteur check fails on figures too, where it is asked to", async () => {
  writeFileSync(
    at("findings.json"),
    JSON.stringify([
      {
        id: "f",
        act: "concern",
        text: "Prison cells are overcrowded.",
        source: aSource({ document: "un", paragraph: "1" }),
      },
    ]),
  );
  const fails = async (fault: string) =>
    (await runCommand("check", at("drafts/a.txt"), "--against", at("findings.json"), "--quiet", "--fail-on", fault)).status;
  expect([await fails("error"), await fails("contradicted")]).toEqual([1, 0]);
});
