import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { assertionSchema } from "../../../src/schema/assertion.js";
import { configSchema } from "../../../src/schema/config.js";
import { InputError } from "../../../src/schema/error.js";
import { reportSchema } from "../../../src/schema/report.js";
import { validate } from "../../../src/schema/validate/index.js";
import { root } from "../../support/source-files.js";
import { aClaim, aFinding, aSource, badSamples, goodSamples } from "../../support/samples.js";

const report = check({ claims: [aClaim()], findings: [aFinding()] });

describe("what ajv's generated code says is what zod says", () => {
  test.each([...goodSamples, ...badSamples])("of %s", (_, sample) => {
    expect(validate(sample, "assertion").length === 0).toBe(assertionSchema.safeParse(sample).success);
  });

  test.each([
    ["a report", report],
    ["a report of another version", { ...report, schemaVersion: 2 }],
    ["a report without its summary", { ...report, summary: null }],
    ["a report with an unknown outcome", { ...report, findings: [{ ...report.findings[0], outcome: "silent" }] }],
  ])("of %s", (_, sample) => expect(validate(sample, "report").length === 0).toBe(reportSchema.safeParse(sample).success));

  test.each([
    ["an empty configuration", {}],
    [
      "a whole one",
      {
        claims: ["a"],
        against: ["b"],
        about: { a: { date: "2024", kind: "replies" } },
        output: ["r.html"],
        failOn: ["contradicted"],
        suppressions: [{ id: "f", reason: "r" }],
      },
    ],
    ["a misspelt field", { claim: ["a"] }],
    ["a suppression without a reason", { suppressions: [{ id: "f" }] }],
    ["a suppression with an empty one", { suppressions: [{ id: "f", reason: " " }] }],
    ["an unknown kind", { about: { a: { kind: "novel" } } }],
    ["a misspelt field inside", { about: { a: { dat: "2024" } } }],
  ])("of %s", (_, sample) => expect(validate(sample, "config").length === 0).toBe(configSchema.safeParse(sample).success));
});

describe("a fault is told with its path, the value and what is accepted", () => {
  test.each<[string, unknown, Parameters<typeof validate>[1], unknown]>([
    [
      "an act that is none",
      [aFinding(), { ...aClaim(), act: "promise" }],
      "assertions",
      [{ path: "[1].act", value: '"promise"', accepted: expect.stringContaining("one of concern, recommendation") as string }],
    ],
    [
      "a line as text",
      [{ ...aFinding(), source: aSource({ line: "3" as unknown as number }) }],
      "assertions",
      [{ path: "[0].source.line", value: '"3"', accepted: "a whole number or null" }],
    ],
    ["a field that is absent", [{ ...aFinding(), id: undefined }], "assertions", [{ path: "[0].id", value: "absent", accepted: "a value; it is required" }]],
    [
      "inside what may be null, the field and not the whole",
      [aFinding({ source: aSource({ focus: { start: 1, end: 2 } as never }) })],
      "assertions",
      [{ path: "[0].source.focus.quote", value: "absent", accepted: "a value; it is required" }],
    ],
    ["no list", { a: 1 }, "assertions", [{ path: "", value: '{"a":1}', accepted: "a list of assertions, or an object with «assertions»" }]],
    ["an assertion that is null", [null], "assertions", [{ path: "[0]", value: "null", accepted: "an object" }]],
    ["an unknown field of a configuration", { claim: [] }, "config", [{ path: "claim", value: "[]", accepted: "no such field" }]],
    [
      "a field whose name is no word",
      { about: { "a b.txt": { kind: "x" } } },
      "config",
      [{ path: 'about["a b.txt"].kind', value: '"x"', accepted: expect.stringContaining("national-report") as string }],
    ],
  ])("%s", (_, value, as, faults) => expect(validate(value, as)).toEqual(faults));

  test("all of them, and each once", () => {
    const faults = validate([{ ...aFinding(), id: 7, text: 8, speakers: "ccpr" }]);
    expect(faults.map(({ path }) => path).sort()).toEqual(["[0].id", "[0].speakers", "[0].text"]);
  });
});

test("a schema that is none is told", () => {
  expect(() => validate({}, "novel" as never)).toThrow(/^validate: «novel» is none of assertions, assertion, .*reviews/);
  expect(() => validate({}, "toString" as never)).toThrow(InputError);
});

test.each(["js", "cjs"])("its error is the one of the library, in what is built too: %s", async (ending) => {
  const built = async (name: string) => (await import(join(root, `dist/${name}.${ending}`))) as Record<string, unknown>;
  const { validate: builtValidate } = await built("validate");
  const { InputError: builtError } = await built(ending === "js" ? "whole" : "index");
  expect(() => (builtValidate as typeof validate)({}, "novel" as never)).toThrow(builtError as typeof InputError);
});
