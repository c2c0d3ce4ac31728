import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { toSarif } from "../../../src/report/sarif/to-sarif.js";
import { suppress } from "../../../src/report/suppress.js";
import { aDocument, numbered } from "../../support/documents.js";
import { hostileReport, hostileTexts } from "../../support/hostile.js";
import { aFinding } from "../../support/samples.js";

/** The official schema as Microsoft's matcher packs it. Its draft 4 and our ajv's draft 7 mean the same by all that it uses. */
const packed = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(packed, "utf8")) as Record<string, unknown>;
const fits = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(schema);
const faultsOf = (sarif: string) => (fits(JSON.parse(sarif)) ? [] : fits.errors);

const draft = await aDocument(
  numbered("The national human rights institution fully complies with the Paris Principles.", "In 2017, 40 boys and 60 girls were heard, in all 110 children."),
  { date: "2017" },
  "my draft.txt",
);
const report = check({ claims: [draft], findings: [aFinding({ date: "2017" }), aFinding({ id: "f2", text: "Prison cells are overcrowded." })] });
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly kind: string;
  readonly suppressions?: unknown;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } };
  }[];
}
const resultsOf = (sarif: string) => (JSON.parse(sarif) as { runs: { results: Result[] }[] }).runs[0]!.results;

describe("SARIF", () => {
  test("fits the official schema, which refuses what is none", () => {
    expect(faultsOf(toSarif(report))).toEqual([]);
    expect(fits({ version: "2.1.0" })).toBe(false);
    expect(fits({ version: "2.1.0", runs: [{ tool: { driver: { name: "a" } }, results: [{ level: "bad", message: { text: "x" } }] }] })).toBe(false);
  });

  test.each(hostileTexts)("fits it also with %s", (_, text) => expect(faultsOf(toSarif(hostileReport(text), () => text))).toEqual([]));

  test("annotates the draft's line, in its file", () => {
    const contradiction = resultsOf(toSarif(report, () => "drafts/my draft.txt")).find(({ ruleId }) => ruleId === "claimed-best-state")!;
    expect(contradiction).toMatchObject({ kind: "fail", level: expect.stringMatching(/error|warning/) as string });
    expect(contradiction.locations[0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: "drafts/my%20draft.txt", uriBaseId: "%SRCROOT%" },
      region: { startLine: 1, endLine: 1 },
    });
  });

  test("what is not found is open and no failure", () => {
    expect(resultsOf(toSarif(report)).find(({ ruleId }) => ruleId === "unaddressed")).toMatchObject({ kind: "open", level: "none" });
  });

  test("a suppression goes with its reason", () => {
    const results = resultsOf(toSarif(suppress(report, [{ id: "f2", reason: "in the annex" }])));
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toMatchObject([
      { suppressions: [{ kind: "external", justification: "in the annex" }] },
    ]);
  });

  test.each([
    ["C:\\a b\\c.txt", "file:///C:/a%20b/c.txt"],
    ["/tmp/a#b.txt", "file:///tmp/a%23b.txt"],
    ["a/ü.txt", "a/%C3%BC.txt"],
  ])("%s is %s", (path, uri) => expect(resultsOf(toSarif(report, () => path))[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri));
});
