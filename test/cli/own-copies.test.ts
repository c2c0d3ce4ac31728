import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ownCopies } from "../../src/cli/own-copies.js";
import { runCommand } from "../support/command-line.js";
import { docx } from "../support/docx.js";
import { aFinding } from "../support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-copies-"));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draft = (...lines: string[]) => docx({ body: lines.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join("") });
const first = "1. The national human rights institution complies fully with the Paris Principles.";
const check = (...more: string[]) => runCommand("check", at("drafts"), "--against", at("findings.json"), ...more);

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at("drafts"), { recursive: true });
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  writeFileSync(at("drafts/draft.docx"), draft(first));
  await check("--about", `${at("drafts/draft.docx")}=CCPR/C/UTO/3,2019`, "--output", at("drafts/reviewed.docx"));
});

test("an earlier copy with our comments is no second draft, and that is told", async () => {
  expect(await ownCopies([at("drafts/draft.docx"), at("drafts/reviewed.docx")])).toEqual(new Map([[at("drafts/reviewed.docx"), at("drafts/draft.docx")]]));
  const { status, out, err } = await check("--format", "json");
  expect(status).toBe(0);
  expect((JSON.parse(out) as { documents: { id: string }[] }).documents.map(({ id }) => id)).not.toContain("reviewed.docx");
  expect(err).toMatch(/reviewed\.docx is not read: it is a copy of \S*draft\.docx with comments that were written here/);
});

test("it is written anew where it was", async () => {
  const before = readFileSync(at("drafts/reviewed.docx"));
  const { status, err } = await check("--output", at("drafts/reviewed.docx"));
  expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining(", and is written anew") as string });
  expect(before.equals(readFileSync(at("drafts/draft.docx")))).toBe(false);
});

test("a copy in which its author has gone on is read, told, and not written over", async () => {
  writeFileSync(at("drafts/draft.docx"), draft(first, "2. The Government adopted a law on torture in 2019."));
  expect(await ownCopies([at("drafts/draft.docx"), at("drafts/reviewed.docx")])).toEqual(new Map([[at("drafts/reviewed.docx"), null]]));
  expect((await check("--format", "json")).err).toMatch(/reviewed\.docx bears comments that were written here, but its words are those of no other file/);
  expect((await check("--output", at("drafts/reviewed.docx"))).err).toMatch(/would write over what is read/);
});

test("a copy that is named, one that stands alone, and one with other people's comments are drafts like others", async () => {
  const { err } = await runCommand("check", at("drafts/draft.docx"), at("drafts/reviewed.docx"), "--against", at("findings.json"), "--format", "json");
  expect(err).not.toMatch(/reviewed\.docx (?:is not read|bears)/);
  expect(await ownCopies([at("drafts/reviewed.docx"), at("drafts/notes.txt")])).toEqual(new Map());
  const others = docx({ body: `<w:p><w:r><w:t>${first}</w:t></w:r></w:p>`, comments: '<w:comment w:id="0" w:author="A. Clerk"><w:p/></w:comment>' });
  writeFileSync(at("drafts/others.docx"), others);
  expect((await ownCopies([at("drafts/draft.docx"), at("drafts/others.docx")])).size).toBe(0);
});
