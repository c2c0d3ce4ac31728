import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { meantField } from "../../src/cli/meant-field.js";
import { runCommand } from "../support/command-line.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-meant-field-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a misspelt field is told with the one that may have been meant, at its own place", () => {
  expect(meantField("agianst", [])).toBe("; did you mean «against»?");
  expect(meantField("dat", ["about", "draft.docx"])).toBe("; did you mean «date»?");
  expect(meantField("reson", ["suppressions", 0])).toBe("; did you mean «reason»?");
  expect(meantField("zzz", ["suppressions", 0])).toMatch(/^; there are id, /);
  expect(meantField("zzz", ["nowhere", "at all"])).toBe("");
});

test("validate tells all of them", async () => {
  const file = join(folder, "rapporteur.config.json");
  writeFileSync(file, JSON.stringify({ agianst: ["un"], claims: ["a"], about: { "a.docx": { dat: "2024" } }, failOn: ["contradictd"] }));
  const { status, out } = await runCommand("validate", file, "--as", "config");
  expect(status).toBe(1);
  expect(out).toContain('\n  agianst: ["un"]; there is no such field; did you mean «against»?\n');
  expect(out).toContain('\n  about["a.docx"].dat: "2024"; there is no such field; did you mean «date»?\n');
  expect(out).toMatch(/\n {2}failOn\[0\]: "contradictd"; accepted is one of contradicted, /);
  const json = await runCommand("validate", file, "--as", "config", "--format", "json");
  expect((JSON.parse(json.out) as { faults: unknown[] }).faults).toContainEqual({
    path: "agianst",
    value: '["un"]',
    accepted: "no such field; did you mean «against»?",
  });
});
