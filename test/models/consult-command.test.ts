import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { check } from "../../src/check.js";
import { main } from "../../src/cli/main.js";
import type { Report } from "../../src/schema/report.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";
import { modelServer, type ModelServer } from "../support/model-server.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-consult-"));
const file = (name: string) => join(folder, name);
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer(({ claim }) => JSON.stringify({ relation: "fulfils", covers: "whole", quote: claim.text.slice(0, 10) }));
  const report = check({
    claims: [aClaim({ text: "A fund for harbour victims was set up.", source: aSource({ document: "UTO/1" }) })],
    findings: [aFinding({ act: "recommendation", text: "Set up a fund for harbour victims." })],
  });
  writeFileSync(file("report.json"), JSON.stringify(report));
  writeFileSync(file("other.json"), "{}");
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command line; what it writes to stderr comes back beside the status. */
async function run(...words: string[]): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const status = await main(["node", "rapporteur", "consult", ...words]);
  spy.mockRestore();
  return { status, said: said.join("") };
}

describe("rapporteur consult", () => {
  test("writes the report with advice, and asks nothing twice", async () => {
    const words = [file("report.json"), "--ask", server.url, "--model", "made", "--cache", file("answers"), "--output", file("advised.json")];
    expect(await run(...words)).toEqual({ status: 0, said: "" });
    const advised = JSON.parse(readFileSync(file("advised.json"), "utf8")) as Report;
    expect(advised.findings[0]!.advice).toMatchObject([{ model: "made", outcome: "matched", how: "reported-done" }]);
    const calls = server.calls.length;
    const before = readFileSync(file("advised.json"), "utf8");
    await run(...words);
    expect(server.calls.length).toBe(calls);
    expect((JSON.parse(readFileSync(file("advised.json"), "utf8")) as Report).findings).toEqual((JSON.parse(before) as Report).findings);
  });

  test.each([
    ["another computer", ["report.json", "--ask", "https://models.example/v1", "--model", "m"], "--allow-send models.example"],
    ["no model", ["report.json"], "--ask URL or --nli DIRECTORY"],
    ["an address without a model", ["report.json", "--ask", "http://localhost:1/v1"], "--model NAME"],
    [
      "a key that is not set",
      ["report.json", "--ask", "http://localhost:1/v1", "--model", "m", "--key-variable", "RAPPORTEUR_NO_SUCH_KEY"],
      "no such variable",
    ],
    ["what is no report", ["other.json", "--ask", "http://localhost:1/v1", "--model", "m"], "no report"],
    ["what is not there", ["missing.json", "--ask", "http://localhost:1/v1", "--model", "m"], "no such file"],
    ["a number that is none", ["report.json", "--ask", "http://localhost:1/v1", "--model", "m", "--max-calls", "many"], "whole number"],
  ])("%s: one line, status 2", async (_, [name, ...words], telling) => {
    const { status, said } = await run(file(name!), ...words);
    expect(status).toBe(2);
    expect(said).toMatch(/^rapporteur: [^\n]+\n$/);
    expect(said).toContain(telling);
  });
});
