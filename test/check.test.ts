import { describe, expect, test } from "vitest";
import { check } from "../src/check.js";
import { prepareClaims } from "../src/prepare-claims.js";
import { reportSchema } from "../src/schema/report.js";
import { codeOf } from "./support/code-of.js";
import { aDocument, numbered } from "./support/documents.js";
import { aClaim, aFinding, aSource } from "./support/samples.js";

const claims = [aClaim(), aClaim({ id: "c2", act: "measure", text: "The minimum wage was raised in 2018." })];
const findings = [aFinding(), aFinding({ id: "f2", act: "recommendation", text: "Prohibit corporal punishment of children in all settings." })];

describe("claims that were made ready", () => {
  test("give the bytes that the side itself gives, again and again, with other findings between", () => {
    const prepared = prepareClaims(claims);
    const expected = JSON.stringify(check({ claims, findings }));
    expect(JSON.stringify(check({ claims: prepared, findings }))).toBe(expected);
    check({ claims: prepared, findings: findings.slice(1) });
    expect(JSON.stringify(check({ claims: prepared, findings }))).toBe(expected);
  });

  test("are of one State as sides are", () => {
    const prepared = prepareClaims([aClaim({ state: "NOR" })]);
    expect(codeOf(() => check({ claims: prepared, findings: [aFinding({ state: "SWE" })] }))).toBe("other-state");
  });
});

describe("check with assertions on both sides", () => {
  const report = check({ claims, findings });

  test("gives each finding one outcome, and the report fits the schema", () => {
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(report.findings.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["f1", "contradicted"],
      ["f2", "unaddressed"],
    ]);
    expect(report.documents).toEqual([]);
  });

  test("silence has no evidence; a contradiction has its claim, its rule and why", () => {
    const [contradicted, silent] = report.findings;
    expect(silent!.evidence).toEqual([]);
    expect(contradicted!.evidence[0]).toMatchObject({ claim: "c1", relation: "contradicts", source: { document: "CCPR/C/UTO/3", paragraph: "7" } });
    expect(contradicted!.evidence[0]!.because).toMatch(/\S{3,} .*\.$/);
  });

  test("claims know the findings that they bear on", () => {
    expect(report.claims.map(({ id, findings: bearing }) => [id, bearing])).toEqual([
      ["c1", ["f1"]],
      ["c2", []],
    ]);
  });

  test("the summary counts what the report holds", () => {
    expect(report.summary).toMatchObject({
      findings: 2,
      claims: 2,
      outcomes: { contradicted: 1, unaddressed: 1 },
      byAct: { concern: { contradicted: 1 }, recommendation: { unaddressed: 1 } },
    });
  });

  test("typed fields that the caller gave stay as they are", () => {
    const [finding] = check({ claims, findings: [aFinding({ matters: ["mine"], topics: ["mine"], readings: [], polarity: "denies" })] }).findings;
    expect(finding).toMatchObject({ matters: ["mine"], topics: ["mine"], readings: [], polarity: "denies" });
  });

  test("the input is left as it was", () => {
    const before = JSON.stringify({ claims, findings });
    check({ claims, findings });
    expect(JSON.stringify({ claims, findings })).toBe(before);
  });
});

describe("check with documents", async () => {
  const report = await aDocument(
    numbered("The Ombudsperson complies fully with the Paris Principles.", "Corporal punishment of children is prohibited in all settings since 2018."),
    { state: "UTO", date: "2019" },
    "national.txt",
  );
  const compilation = await aDocument(
    numbered(
      "The Human Rights Committee was concerned that the national human rights institution had only B status.",
      "UNICEF recommended that corporal punishment of children be prohibited in all settings.",
    ),
    { state: "UTO", date: "2018" },
    "compilation.txt",
  );

  test("documents and assertions mix on either side", () => {
    const mixed = check({ claims: [report, aClaim()], findings: [aFinding(), compilation] });
    expect(mixed.documents.map(({ id, role, paragraphs }) => [id, role, paragraphs])).toEqual([
      ["national.txt", "claims", 3],
      ["compilation.txt", "findings", 3],
    ]);
    expect(mixed.findings[0]!.id).toBe("f1");
    expect(mixed.findings.length).toBeGreaterThan(2);
  });

  test("the same input gives the same bytes twice", () => {
    const run = () => JSON.stringify(check({ claims: [report], findings: [compilation] }));
    expect(run()).toBe(run());
  });

  test("an unknown date or State is said in a diagnostic", async () => {
    const bare = await aDocument(numbered("Corporal punishment of children is prohibited by law."), {}, "bare.txt");
    expect(check({ claims: [bare], findings: [aFinding()] }).diagnostics.map(({ code, document }) => [code, document])).toEqual([
      ["unknown-state", "bare.txt"],
      ["unknown-date", "bare.txt"],
    ]);
  });

  test("another State is refused, unless the caller says otherwise", () => {
    const sides = { claims: [report], findings: [aFinding({ state: "BRB" })] };
    expect(codeOf(() => check(sides))).toBe("other-state");
    expect(codeOf(() => check(sides, { acrossStates: true }))).toBe("no error");
  });
});

describe("a side without an assertion", () => {
  test.each([
    ["no claims", { claims: [], findings }, "no-claims"],
    ["no findings", { claims, findings: [] }, "no-findings"],
    ["findings in place of claims", { claims: findings, findings }, "no-claims"],
    ["claims in place of findings", { claims, findings: claims }, "no-findings"],
  ])("%s", (_, sides, code) => {
    expect(codeOf(() => check(sides))).toBe(code);
  });

  test("a document in which no body speaks holds no finding", async () => {
    const document = await aDocument(numbered("The sea is blue and wide.", "The land is green and wide."));
    expect(codeOf(() => check({ claims, findings: [document] }))).toBe("no-findings");
  });
});

test("hostile texts neither hang nor break", () => {
  const long = "torture ".repeat(20_000);
  const odd = ["", " ", "\u0000\u202e", "[endnoteRef:1] [1: ", "((((((((((", "a".repeat(100_000), long, "💥 ﷽ ｆｕｌｌ", "__proto__ constructor toString"];
  const started = performance.now();
  const report = check({
    claims: odd.map((text, i) => aClaim({ id: `c${i}`, text })),
    findings: odd.map((text, i) => aFinding({ id: `f${i}`, text, source: aSource({ paragraph: String(i) }) })),
  });
  expect(report.findings).toHaveLength(odd.length);
  expect(performance.now() - started).toBeLessThan(20_000);
});
