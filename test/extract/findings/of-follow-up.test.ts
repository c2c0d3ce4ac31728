import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { extractClaims } from "../../../src/extract/claims/claims.js";
import { extractFindings } from "../../../src/extract/findings/findings.js";
import { aDocument, numbered } from "../../support/documents.js";
import { EVALUATION, SESSION_REPORT } from "../../support/follow-up-report.js";

describe("a report on follow-up", () => {
  test("gives findings of the body alone: what was recommended, what is regretted and what is praised", async () => {
    const findings = extractFindings(await aDocument(EVALUATION));
    expect(findings.map(({ act, speakers, grade, text }) => [act, speakers, grade, text])).toEqual([
      ["recommendation", ["ccpr"], "C", "(a) prohibit the dismissal of lighthouse keepers without notice;"],
      ["recommendation", ["ccpr"], "C", "and (b) train harbour police in the rights of keepers."],
      ["concern", ["ccpr"], "C", "the lack of information on the training of harbour police."],
      ["recommendation", ["ccpr"], undefined, "close all prison boats."],
      ["commendation", ["ccpr"], "B", "the closing of four prison boats."],
      ["concern", ["ccpr"], "C", "that two prison boats are still in use."],
    ]);
  });

  test("its findings go by the numbers of the concluding observations", async () => {
    const findings = extractFindings(await aDocument(EVALUATION));
    expect(findings.map(({ goesBy }) => goesBy)).toEqual(["20", "20", "20", "22", "22", "22"].map((number) => [`CCPR/C/PER/CO/9#${number}`]));
  });

  test("gives the State's reply as claims, below the numbers that they answer", async () => {
    const claims = extractClaims(await aDocument(EVALUATION));
    expect(claims.map(({ text, answers }) => [text, answers])).toEqual([
      ["Keepers may turn to the harbour court.", ["CCPR/C/PER/CO/9#20"]],
      ["A law on their dismissal was passed in 2047 and entered into force at once.", ["CCPR/C/PER/CO/9#20"]],
      ["In 2047 four prison boats were closed.", ["CCPR/C/PER/CO/9#22"]],
    ]);
  });

  test("on several States each assertion says of which it is, unless one State is asked for", async () => {
    const document = await aDocument(SESSION_REPORT);
    expect(extractFindings(document).map(({ state, grade }) => [state, grade])).toEqual([
      ["PER", "B1"],
      ["PER", "B2"],
      ["NOR", "C1"],
      ["NOR", "C1"],
    ]);
    expect(extractClaims(document).map(({ state }) => state)).toEqual(["PER", "NOR"]);
    const norway = extractFindings(await aDocument(SESSION_REPORT, { state: "NOR" }));
    expect(norway.map(({ source }) => source.quote)).toEqual([
      "The State party should count its gulls each spring.",
      "No information was provided on the counting of gulls in spring.",
    ]);
  });

  test("on several States only what is said of the State of the claims is held against them", async () => {
    const claims = await aDocument(numbered("Norway counts all gulls.", "Boats are inspected."), { state: "NOR" }, "own.txt");
    const report = check({ claims: [claims], findings: [await aDocument(SESSION_REPORT)] });
    expect(report.findings.map(({ state }) => state)).toEqual(["NOR", "NOR"]);
  });
});
