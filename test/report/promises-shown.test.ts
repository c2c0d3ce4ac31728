import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { promisesMarkdown } from "../../src/report/markdown/promise-markdown.js";
import { promisesShown } from "../../src/report/promises-shown.js";
import { lookupOf } from "../../src/report/rows/lookup.js";
import type { Claim } from "../../src/schema/assertion.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const claim = (document: string, date: string, paragraph: number, fields: Partial<Claim>): Claim =>
  aClaim({ id: `${document}#${paragraph}`, date, polarity: "affirms", source: aSource({ document, paragraph: String(paragraph) }), ...fields });
const goods = ["barley", "honey", "wool", "copper", "linen", "amber"];
const promises = goods.map((good, i) =>
  claim("2019", "2019", i + 1, { act: "plan", status: "planned", text: `The Government will adopt a law on the export of ${good}.` }),
);
const kept = claim("2023", "2023", 1, { act: "measure", status: "done", text: "The law on the export of amber was adopted in 2021." });
const report = check({ claims: [...promises, kept], findings: [aFinding()] });

test("what is spoken of comes first; of what is not found again three are quoted and all places named", () => {
  const { quoted, silent } = promisesShown(report);
  expect(quoted.map(({ fate }) => fate)).toEqual(["kept", "not-found", "not-found", "not-found"]);
  expect(silent).toEqual([{ document: "2019", promises: 5, places: "paras. 1–5" }]);
  expect(promisesMarkdown(report, lookupOf(report)).at(-1)).toBe("- **not found again** in any later document: 5 promises of 2019, paras. 1–5");
});

test("a claim names the findings that contradict it apart from those that it bears on", () => {
  const findings = [
    aFinding({ id: "against" }),
    aFinding({ id: "beside", act: "recommendation", text: "The national human rights institution should be strengthened in line with the Paris Principles." }),
  ];
  const [judged] = check({ claims: [aClaim({ act: "compliance", status: "in-force" })], findings }).claims;
  expect(judged).toMatchObject({ standing: "contradicted", contradictedBy: ["against"] });
  expect(judged!.findings).toContain("against");
});
