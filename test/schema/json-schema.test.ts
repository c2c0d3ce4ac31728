import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { assertionSchema, claimSchema, findingSchema } from "../../src/schema/assertion.js";
import { documentSchema } from "../../src/schema/document.js";
import { jsonSchema, publishedSchemas } from "../../src/schema/json-schema.js";
import { reportSchema } from "../../src/schema/report.js";
import { aDocument, numbered } from "../support/documents.js";
import { aClaim, aFinding, badSamples, goodSamples } from "../support/samples.js";

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, validateFormats: false });
const validators = new Map(publishedSchemas.map((name) => [name, ajv.compile(jsonSchema(name))]));
const fits = (name: (typeof publishedSchemas)[number], value: unknown) => validators.get(name)!(JSON.parse(JSON.stringify(value))) as boolean;

describe("the published JSON Schema", () => {
  test("is draft 2020-12, titled, and open to further fields, but for the configuration", () => {
    expect(publishedSchemas).toEqual(["assertion", "finding", "claim", "document", "report", "inconsistency", "reviews", "config"]);
    for (const name of publishedSchemas) {
      expect(jsonSchema(name)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: name });
      expect(JSON.stringify(jsonSchema(name)).includes('"additionalProperties":false')).toBe(name === "config");
    }
  });

  describe.each([
    ["assertion", assertionSchema],
    ["finding", findingSchema],
    ["claim", claimSchema],
  ] as const)("%s: zod and ajv give the same answer", (name, schema) => {
    test.each([...goodSamples, ...badSamples])("%s", (_, sample) => {
      expect(fits(name, sample)).toBe(schema.safeParse(sample).success);
    });
  });

  test("document: what is read fits both, and neither takes it without its paragraphs", async () => {
    const document = await aDocument(numbered("A law was adopted in 2017.[endnoteRef:2] [2: See A/1, para. 3.]"));
    const { paragraphs, ...rest } = document;
    expect(paragraphs).toHaveLength(3);
    expect([fits("document", document), documentSchema.safeParse(document).success]).toEqual([true, true]);
    expect([fits("document", rest), documentSchema.safeParse(rest).success]).toEqual([false, false]);
  });

  test("report: what check returns fits both; another version or an unknown outcome fits neither", () => {
    const report = check({ claims: [aClaim()], findings: [aFinding()] });
    const bad = [
      { ...report, schemaVersion: 2 },
      { ...report, findings: [{ ...report.findings[0], outcome: "silent" }] },
      { ...report, summary: null },
    ];
    expect([fits("report", report), reportSchema.safeParse(report).success]).toEqual([true, true]);
    for (const value of bad) expect([fits("report", value), reportSchema.safeParse(value).success]).toEqual([false, false]);
  });
});
