import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readThematicList } from "../../src/read/thematic/thematic-list.js";
import { runCommand } from "../support/command-line.js";
import { docx, p } from "../support/docx.js";
import { numbered } from "../support/documents.js";
import { matrix } from "../support/matrix.js";
import { aFinding } from "../support/samples.js";
import { readComments } from "../support/word-comments.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-word-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLAIM = "The national human rights institution fully complies with the Paris Principles.";
beforeAll(() => {
  writeFileSync(
    at("draft.docx"),
    docx({
      body:
        p(`1. In Barbados wells are deep. ${CLAIM} A law was adopted in 2017.`) +
        p("2. The council of the island meets in the hall.") +
        p("3. All may speak there."),
    }),
  );
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  writeFileSync(at("report.txt"), numbered("The death penalty was abolished in Barbados for all crimes by law in 2016."));
  const rows = [
    { recommendation: "125.1 Abolish the death penalty (Togo);", position: "Supported", themes: "Life" },
    { recommendation: "125.2 Dig wells (Peru).", position: "Noted", themes: "Water", last: "Dug." },
  ];
  writeFileSync(at("list.docx"), matrix("UPR of Barbados", new Map([["Life", rows]]), "assessment"));
});

describe("rapporteur check --output reviewed.docx", () => {
  test("writes the draft with a comment on the claim", async () => {
    expect(await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--no-advice", "--output", at("reviewed.docx"))).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    expect(readComments(readFileSync(at("reviewed.docx"))).map(({ on, paragraphs }) => [on, paragraphs[0]!.split(":")[0]])).toEqual([[CLAIM, "Contradicted"]]);
  });

  test("shows what reviewers decided and what changed; what was rejected or suppressed stands in the last comment", async () => {
    const check = async (...words: string[]) => runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--no-advice", ...words);
    await check("--output", at("before.json"), "--output", at("before.html"));
    const words = /data-words="([0-9a-f]+)" data-claim-words="([0-9a-f]+)"/.exec(readFileSync(at("before.html"), "utf8"))!;
    const commentsWith = async (decision: object) => {
      writeFileSync(
        at("reviews.json"),
        JSON.stringify({
          schemaVersion: 1,
          reviews: [{ finding: "f1", words: words[1], claimWords: words[2], seen: "contradicted", by: "A. B.", ...decision }],
        }),
      );
      await check("--reviews", at("reviews.json"), "--baseline", at("before.json"), "--output", at("reviewed.docx"));
      return readComments(readFileSync(at("reviewed.docx"))).map(({ on, paragraphs }) => [on, ...paragraphs.slice(0, 2)]);
    };
    expect(await commentsWith({ verdict: "corrected", outcome: "partial", note: "See 9." })).toEqual([
      [CLAIM, "Answered in part: CCPR/C/UTO/CO/2, para. 12", "Corrected to answered in part by A. B.: See 9. (the machine said: contradicted)"],
    ]);
    expect((await commentsWith({ verdict: "accepted" }))[0]!.slice(1)).toEqual(["Contradicted: CCPR/C/UTO/CO/2, para. 12", "Accepted by A. B."]);
    const [[on, title, line] = [], ...others] = await commentsWith({ verdict: "rejected" });
    expect([others, on === CLAIM, title, line]).toEqual([
      [],
      false,
      "Decided and set aside: 1",
      "CCPR/C/UTO/CO/2, para. 12, contradicted: The national human rights institution has B status. – rejected by A. B.",
    ]);
    writeFileSync(at("suppressing.json"), JSON.stringify({ suppressions: [{ id: "f1", reason: "in the annex" }] }));
    await check("--config", at("suppressing.json"), "--output", at("reviewed.docx"));
    expect(readComments(readFileSync(at("reviewed.docx"))).map(({ paragraphs }) => paragraphs[1])).toEqual([
      expect.stringMatching(/suppressed: in the annex$/),
    ]);
  });

  test("--fail-on works with it", async () => {
    expect(
      (await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--output", at("reviewed.docx"), "--fail-on", "contradicted")).status,
    ).toBe(1);
  });

  test("--comment-on and --no-advice say what is commented", async () => {
    const titles = async (...words: string[]) => {
      await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--output", at("reviewed.docx"), ...words);
      return readComments(readFileSync(at("reviewed.docx"))).map(({ paragraphs }) => paragraphs[0]!.split(":")[0]);
    };
    expect(await titles("--comment-on", "partial", "--no-advice")).toEqual([]);
    expect(await titles("--comment-on", "contradicted", "--comment-on", "partial")).toEqual(["Contradicted", "Advice"]);
    expect((await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--comment-on", "bad")).err).toMatch(
      /^rapporteur: --comment-on bad: accepted are contradicted, matched, partial, unaddressed\n$/,
    );
  });

  test("the format asked for goes before the ending", async () => {
    expect((await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--format", "json", "--output", at("odd.docx"))).status).toBe(0);
    expect((JSON.parse(readFileSync(at("odd.docx"), "utf8")) as { schemaVersion: number }).schemaVersion).toBe(1);
  });

  test.each([
    ["no Word file", ["report.txt"], /none of the State's documents is one: .*report\.txt/],
    ["two Word files", ["draft.docx", "list.docx"], /there are 2: .*draft\.docx, .*list\.docx/],
  ])("%s among the claims is refused before anything is written", async (_, files, message) => {
    const { status, err } = await runCommand("check", ...files.map(at), "--against", at("findings.json"), "--output", at("never.docx"));
    expect(status).toBe(2);
    expect(err).toMatch(/^rapporteur: --output .*comments are written into one Word draft[^\n]*\n$/);
    expect(err).toMatch(message);
    expect(existsSync(at("never.docx"))).toBe(false);
  });
});

test("the draft itself is not written over", async () => {
  const before = readFileSync(at("draft.docx"));
  const { status, err } = await runCommand("check", at("draft.docx"), "--against", at("findings.json"), "--output", at("draft.docx"));
  expect([status, err]).toEqual([2, `rapporteur: --output ${at("draft.docx")}: would write over what is read; another name is needed\n`]);
  expect(await runCommand("audit", at("draft.docx"), "--output", at("draft.docx"))).toMatchObject({ status: 2, err });
  expect(readFileSync(at("draft.docx")).equals(before)).toBe(true);
});

describe("rapporteur fill", () => {
  test("does not write over the list", async () => {
    const { status, err } = await runCommand("fill", at("list.docx"), "--from", at("report.txt"), "--output", at("list.docx"));
    expect([status, err]).toEqual([2, `rapporteur: --output ${at("list.docx")}: would write over what is read; another name is needed\n`]);
  });

  test("writes the filled copy and says what was left alone", async () => {
    const { status, out, err } = await runCommand("fill", at("list.docx"), "--from", at("report.txt"), "--output", at("filled.docx"));
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe("1 cell filled; of 2 recommendations 1 was not found in the reports.\n1 left alone, since it holds text: 125.2.\n");
    expect(readThematicList(readFileSync(at("filled.docx")), "list.docx").rows.map(({ filled }) => filled!.split("\n").at(-1))).toEqual([
      expect.stringMatching(/^Para\. 1: «The death penalty was abolished/),
      "Dug.",
    ]);
  });

  test("--about of a file that is not read is refused", async () => {
    expect((await runCommand("fill", at("list.docx"), "--from", at("report.txt"), "--output", at("filled.docx"), "--about", "other.txt=,2019")).err).toMatch(
      /^rapporteur: --about other\.txt: is none of the files/,
    );
  });

  test("takes folders and patterns; the list itself, which lies among them, is no report", async () => {
    mkdirSync(at("reports"));
    for (const [from, to] of [
      ["report.txt", "reports/a.txt"],
      ["report.txt", "reports/list.txt"],
      ["list.docx", "reports/list.docx"],
    ])
      writeFileSync(at(to!), readFileSync(at(from!)));
    const fill = (...from: string[]) => runCommand("fill", at("reports/list.docx"), "--from", ...from, "--output", at("filled.docx"));
    const alone = await fill(at("reports/a.txt"), at("reports/list.txt"));
    expect(alone).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/^1 cell filled/) as string });
    expect(await fill(at("reports"))).toEqual(alone);
    expect(await fill(at("reports/*.txt"))).toEqual(alone);
    expect(await fill(at("reports/*.docx"))).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^rapporteur: --from \S*: holds the list itself and no document of the State\n$/) as string,
    });
    expect(await fill(at("reports/*.pdf"))).toMatchObject({ status: 2, err: expect.stringMatching(/\*\.pdf: there is no such file/) as string });
  });

  test("does not write over a report", async () => {
    writeFileSync(at("other.docx"), readFileSync(at("draft.docx")));
    const fill = (from: string) => runCommand("fill", at("list.docx"), "--from", at(from), at("report.txt"), "--output", `${folder}/./other.docx`);
    for (const from of ["other.docx", "oth*.docx"])
      expect(await fill(from)).toMatchObject({
        status: 2,
        err: expect.stringMatching(/other\.docx: would write over what is read \(\S*\); another name/) as string,
      });
  });

  test.each([
    ["a list that is none", ["draft.docx", "report.txt", "filled.docx"], /draft\.docx: is no Word file with a table of recommendations/],
    ["a list that is no Word file", ["report.txt", "report.txt", "filled.docx"], /report\.txt: is no Word file/],
    ["an output that is no Word file", ["list.docx", "report.txt", "filled.pdf"], /ends in \.docx/],
    ["a missing report", ["list.docx", "missing.txt", "filled.docx"], /missing\.txt: there is no such file/],
  ])("%s: status 2, one line", async (_, [list, report, output], message) => {
    const { status, out, err } = await runCommand("fill", at(list!), "--from", at(report!), "--output", at(output!));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^rapporteur: [^\n]+\n$/);
  });
});
