import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../src/cli/main.js";
import { reviewTargets } from "../src/report/reviews/review-target.js";
import { reportSchema, type Report } from "../src/schema/report.js";
import { aClaim, aFinding } from "./support/samples.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-history-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readReport = (name: string) => JSON.parse(readFileSync(at(name), "utf8")) as Report;
const check = (...more: string[]) => main(["node", "rapporteur", "check", at("claims.json"), "--against", at("findings.json"), ...more]);

beforeAll(async () => {
  writeFileSync(at("claims.json"), JSON.stringify([aClaim()]));
  writeFileSync(at("findings.json"), JSON.stringify([aFinding()]));
  expect(await check("--output", at("earlier.json"))).toBe(0);
  const { targets } = reviewTargets(readReport("earlier.json"));
  const reviews = targets.map(({ id, words, claimWords, outcome }) => ({
    finding: id,
    words,
    claimWords,
    seen: outcome,
    verdict: "rejected",
    by: "A. Author",
  }));
  writeFileSync(at("reviews.json"), JSON.stringify({ schemaVersion: 1, reviews }));
});

describe("rapporteur check with what came before", () => {
  test("--reviews sets decisions beside outcomes, and --fail-on heeds them", async () => {
    expect(await check("--output", at("plain.json"), "--fail-on", "contradicted", "--quiet")).toBe(1);
    expect(await check("--output", at("reviewed.json"), "--fail-on", "contradicted", "--reviews", at("reviews.json"))).toBe(0);
    const report = readReport("reviewed.json");
    expect(report.findings[0]).toMatchObject({ outcome: "contradicted", review: { verdict: "rejected", by: "A. Author" } });
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  test("--baseline compares with the report of before", async () => {
    expect(await check("--output", at("compared.json"), "--baseline", at("earlier.json"))).toBe(0);
    expect(readReport("compared.json").baseline).toMatchObject({ findings: [{ finding: "f1", since: "unchanged", before: "contradicted" }], gone: [] });
  });

  test("an ending of .html gives a page", async () => {
    expect(await check("--output", at("report.html"), "--reviews", at("reviews.json"))).toBe(0);
    expect(readFileSync(at("report.html"), "utf8")).toMatch(/^<!doctype html>[^]*Rejected by A\. Author/);
  });

  test.each([
    ["--reviews", "absent.json", "there is no such file"],
    ["--reviews", "claims.json", "does not fit the schema of reviews"],
    ["--baseline", "reviews.json", "is no report that check wrote"],
  ])("%s %s: status 2 and one line", async (option, name, words) => {
    const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      expect(await check("--output", at("none.json"), option, at(name))).toBe(2);
      expect(err.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining(words)]);
      expect(String(err.mock.calls[0]![0])).toMatch(/^rapporteur: [^\n]+\n$/);
    } finally {
      err.mockRestore();
    }
  });
});
