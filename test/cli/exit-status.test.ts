import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { numbered } from "../support/documents.js";
import { runCommand } from "../support/command-line.js";
import { aClaim, aFinding } from "../support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-status-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(at("claims.json"), JSON.stringify([aClaim()]));
  const others = ["f2", "f3", "f4", "f5"].map((id) => aFinding({ id, text: `Prison cells of ${id} are overcrowded.` }));
  writeFileSync(at("findings.json"), JSON.stringify([aFinding(), ...others]));
  writeFileSync(at("draft.txt"), numbered("The harbour police boarded 412 vessels: 204 trawlers, 119 ferries and 99 yachts.", "All may speak there."));
  writeFileSync(at("suppressing.json"), JSON.stringify({ suppressions: [{ id: "f1", reason: "in the annex" }] }));
});
const check = (...more: string[]) => runCommand("check", at("claims.json"), "--against", at("findings.json"), ...more);
const FAILING = ["--fail-on", "contradicted", "--fail-on", "unaddressed"];

describe("why the exit status is 1", () => {
  test("stands in one line where only files are written", async () => {
    expect(await check("--output", at("r.html"), ...FAILING)).toEqual({
      status: 1,
      out: "",
      err: "rapporteur: exit status 1, since --fail-on found 1 contradicted (f1), 4 unaddressed (f2, f3, f4, …)\n",
    });
    expect(await runCommand("audit", at("draft.txt"), "--output", at("a.html"), "--fail-on", "error", "--fail-on", "likely-typo")).toEqual({
      status: 1,
      out: "",
      err: expect.stringMatching(/^rapporteur: exit status 1, since --fail-on found 1 \S+ \(draft\.txt\S+\)\n$/) as string,
    });
  });

  test("counts nothing that is suppressed, and names a fault once that is asked for twice", async () => {
    expect(await check("--output", at("r.html"), "--config", at("suppressing.json"), ...FAILING, ...FAILING)).toMatchObject({
      status: 1,
      err: "rapporteur: exit status 1, since --fail-on found 4 unaddressed (f2, f3, f4, …)\n",
    });
  });

  test("is not said where the report stands on the screen, where the status is 0, or with --quiet", async () => {
    expect(await check(...FAILING)).toMatchObject({ status: 1, err: "" });
    expect(await check("--output", "-", "--output", at("r.html"), ...FAILING)).toMatchObject({ status: 1, err: "" });
    expect(await check("--output", at("r.html"), "--fail-on", "matched")).toEqual({ status: 0, out: "", err: "" });
    expect(await check("--output", at("r.html"), "--quiet", ...FAILING)).toEqual({ status: 1, out: "", err: "" });
  });
});
