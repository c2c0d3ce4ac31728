import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { withinOneState } from "../../src/report/one-state.js";
import { numbered, aDocument } from "../support/documents.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const listed = (id: string, state: string | null) => aFinding({ id, state, source: aSource({ document: "all.csv" }) });
const list = [listed("n", "NOR"), listed("s", "SWE"), listed("n2", "NOR"), listed("unknown", null)];
const claims = [aClaim({ state: "NOR", source: aSource({ document: "draft.docx" }) })];
const idsOf = (report: ReturnType<typeof check>) => report.findings.map(({ id }) => id);
const faultOf = (...sides: Parameters<typeof withinOneState>) => {
  try {
    withinOneState(...sides);
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a list of findings on several States", () => {
  test("gives those on the State of the claims, and no other", () => {
    expect(idsOf(check({ claims, findings: list }))).toEqual(["n", "n2"]);
  });

  test("beside a document that alone says the State", async () => {
    const compilation = await aDocument(numbered("The Human Rights Committee was concerned that prison cells were overcrowded."), { state: "SWE" }, "c.txt");
    const { findings } = withinOneState([aClaim()], [compilation, ...list]);
    expect(findings).toEqual([compilation, list[1]]);
  });

  test("with nothing on the State of the claims is refused", () => {
    expect(faultOf([aClaim({ state: "UTO", source: aSource({ document: "draft.docx" }) })], list)).toBe(
      "all.csv speaks of 2 States, and draft.docx of another, UTO; findings and claims of one State are compared (allow with --across-states)",
    );
  });

  test("is refused where nothing says which of them is meant", () => {
    expect(faultOf([aClaim()], list)).toMatch("all.csv speaks of 2 States, and nothing says which of them the claims are of (say it with --about)");
  });

  test("is taken whole across States", () => {
    expect(idsOf(check({ claims, findings: list }, { acrossStates: true }))).toHaveLength(4);
  });
});

describe("documents of different States are refused", () => {
  const of = (state: string, document: string) => ({ state, source: aSource({ document }) });

  test("on two sides", () => {
    expect(faultOf(claims, [aFinding(of("SWE", "c.txt"))])).toMatch("c.txt speaks of Sweden (SWE), draft.docx of Norway (NOR);");
  });

  test("on the side of the findings, after one that is of the State", () => {
    expect(faultOf(claims, [aFinding(of("NOR", "c.txt")), aFinding({ id: "f2", ...of("SWE", "d.txt") })])).toMatch(
      "d.txt speaks of Sweden (SWE), draft.docx of Norway (NOR);",
    );
  });

  test("on the side of the claims, where the findings do not say theirs", () => {
    expect(faultOf([...claims, aClaim({ id: "c2", ...of("SWE", "other.docx") })], [aFinding()])).toMatch(
      "other.docx speaks of Sweden (SWE), draft.docx of Norway (NOR);",
    );
  });

  test("where nothing says a State, nothing is refused", () => {
    expect(withinOneState([aClaim()], [aFinding()])).toEqual({ state: null, findings: [aFinding()] });
  });
});
