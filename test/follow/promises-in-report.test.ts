import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { reportSchema } from "../../src/schema/report.js";
import { aClaim, aFinding } from "../support/samples.js";
import { AFTER, BEFORE, made, type Said } from "../support/fates.js";

const PLAN: Said = { act: "plan", status: "planned", text: "A law on the legal aid of poor tenants facing eviction will be adopted by 2021." };

describe("in a report", () => {
  const claims = [
    made(BEFORE, { ...PLAN, date: "2019" }, 0),
    made(AFTER, { act: "measure", status: "done", date: "2023", text: "The law on the legal aid of poor tenants facing eviction was adopted in 2020." }, 0),
  ];
  const report = check({ claims, findings: [aFinding({ text: "The accreditation of the human rights institution is B status." })] });
  test("promises and standings are told and counted, and fit the schema", () => {
    expect(report.promises).toHaveLength(1);
    expect(report.summary).toMatchObject({ promises: { kept: 1 }, standings: { untouched: 2 } });
    expect(reportSchema.safeParse(report).success).toBe(true);
  });
  test("a claim that a finding contradicts stands apart", () => {
    const contradicted = check({ claims: [aClaim({ act: "compliance", status: "in-force" })], findings: [aFinding()] });
    expect(contradicted.claims[0]!.standing).toBe(contradicted.findings[0]!.outcome === "contradicted" ? "contradicted" : "touched");
    expect(contradicted.promises).toBeUndefined();
    expect(contradicted.summary.standings).toEqual({ contradicted: 1 });
  });
});
