import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { rules } from "../../../src/judge/rules/index.js";
import { explain } from "../../../src/report/explain/explain.js";
import { lentMeetings } from "../../../src/report/explain/lent-meetings.js";
import { explanationText } from "../../../src/report/explain/explanation-text.js";
import type { Report } from "../../../src/schema/report.js";
import { aDocument, numbered } from "../../support/documents.js";
import { aClaim, aFinding } from "../../support/samples.js";

const draft = await aDocument(
  numbered("The national human rights institution complies fully with the Paris Principles.", "Prison cells were repaired in 2017."),
  { date: "2017" },
);
const findings = [aFinding({ date: "2017" }), aFinding({ id: "f2", text: "Whales are hunted." })];
/** As it is read back from a file. */
const report = JSON.parse(JSON.stringify(check({ claims: [draft], findings }))) as Report;

describe("an explanation", () => {
  test("has every rule's answer on each pair: a reason where it speaks, why not where it is silent", () => {
    const [document] = explain(report, "f1").documents;
    const evidence = document!.pairs.find(({ isEvidence }) => isEvidence)!;
    expect(evidence.answers.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    expect(evidence.answers.every(({ words }) => words.length > 5)).toBe(true);
    expect(document!.speaking).toBeGreaterThanOrEqual(document!.threshold);
  });

  test("comes to what the report says: the first rule that speaks is the evidence's", () => {
    for (const finding of report.findings) {
      const pairs = explain(report, finding.id)
        .documents.flatMap((document) => document.pairs)
        .filter(({ isEvidence }) => isEvidence);
      expect(pairs.map(({ claim, answers }) => [claim.id, answers.find(({ speaks }) => speaks)?.rule])).toEqual(
        finding.evidence.map(({ claim, rule }) => [claim, rule]),
      );
    }
    expect(report.findings[0]!.evidence.length).toBeGreaterThan(0);
  });

  test("is asked for by the number of a recommendation too, where one finding alone has it", () => {
    const numbered = { ...report, findings: report.findings.map((finding, i) => ({ ...finding, number: ["125.42", "95.3"][i]! })) };
    expect(explain(numbered, "125.42.").finding.id).toBe("f1");
    expect(explain(numbered, "95 (3)").finding.id).toBe("f2");
    const [first, ...others] = report.findings;
    expect(explain({ ...report, findings: [{ ...first!, id: "c.txt#7.1" }, ...others] }, "7.1").finding.id).toBe("c.txt#7.1");
    expect(
      explain({ ...numbered, findings: [...numbered.findings, { ...numbered.findings[0]!, id: "125.42", number: null }] }, "125.42").finding.number,
    ).toBeNull();
    expect(() => explain({ ...numbered, findings: numbered.findings.map((finding) => ({ ...finding, number: "125.42" })) }, "125.42")).toThrow(
      /several findings have this number; they are f1, f2/,
    );
    expect(() => explain(numbered, "125.4")).toThrow(/no finding of the report has this id or number; there are f1, f2/);
  });

  test("says of what is not found that the document does not speak to it", () => {
    expect(explanationText(explain(report, "f2"), report)).toMatch(/NOT FOUND IN THIS DOCUMENT[^]*does not speak to the matter/);
  });

  test("says how many of the signs for such an outcome speak for this one, and that none is known where none is", () => {
    expect(explanationText(explain(report, "f2"), report)).toMatch(/Of the signs that such an outcome is right, \d+ % speak for this one\./);
    expect(explanationText(explain(report, "f1"), report).replace(/\s+/g, " ")).toContain("No signs are known");
  });

  test("of a recommendation that asks for several things looks for each, as the check does", async () => {
    const text = "Adopt a law against domestic violence with shelters for women in all regions, train judges and prosecutors; and abolish the death penalty";
    const told = await aDocument(numbered("In 2016 the death penalty was abolished.", "Prison cells were repaired in 2017."), { date: "2017" });
    const asked = check({ claims: [told], findings: [aFinding({ act: "recommendation", number: "125.42", text, date: "2014" })] });
    const [judged] = asked.findings;
    const { speaking, pairs } = explain(asked, "125.42").documents[0]!;
    expect(speaking).toBeCloseTo(judged!.speaking!, 3);
    expect(pairs.find(({ isEvidence }) => isEvidence)?.answers.find(({ speaks }) => speaks)?.rule).toBe(judged!.evidence[0]?.rule);
  });

  test("says why a document speaks that comes less close than is needed", async () => {
    const told = await aDocument(numbered("The accession to all other human rights treaties is under consideration.", "Wells were dug."), { date: "2017" });
    const text = "Ratify the International Convention for the Protection of All Persons from Enforced Disappearance";
    const asked = check({ claims: [told], findings: [aFinding({ act: "recommendation", number: "125.42", text, date: "2014" })] });
    const explained = explain(asked, "125.42");
    expect(explained.documents[0]).toMatchObject({ speaks: true, anyway: "many-at-once" });
    expect(explain(report, "f1").documents[0]).toMatchObject({ speaks: true, anyway: null });
    const shown = (anyway: "no-end" | "many-at-once" | "same-figures") =>
      explanationText({ ...explained, documents: explained.documents.map((document) => ({ ...document, anyway })) }, asked).replace(/\s+/g, " ");
    expect(shown("many-at-once")).toContain("It speaks to the matter since it tells of many such things at once");
    expect(shown("no-end")).toContain("since what was asked names no end");
    expect(shown("same-figures")).toContain("It speaks to the matter by the same figures");
  });

  test("quotes no words where a reading has none", () => {
    const silent = {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, readings: (finding.readings ?? []).map((reading) => ({ ...reading, words: "" })) })),
    };
    const text = explanationText(explain(silent, "f1"), silent);
    expect(text).toMatch(/It says of «/);
    expect(text).not.toContain("by the words");
  });

  test("is shown in lines of at most 80 characters, silent rules with their reasons", () => {
    const text = explanationText(explain(report, "f1"), report);
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text).toMatch(/decides: [a-z-]+ \([a-z ]+\): /);
    expect(text).toMatch(/silent: [a-z-]+/);
  });

  test("shows what proposed each claim and how much of it", () => {
    const { pairs } = explain(report, "f1").documents[0]!;
    for (const { shares, proposedBy } of pairs) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(shares).toHaveLength(proposedBy.length);
    }
    expect(explanationText(explain(report, "f1"), report)).toMatch(/proposed with \d\.\d\d, by [a-z]+ \d+ %/);
  });

  test("shows what their surroundings lend to either side, with who lends it and the words that did", () => {
    const lent = (by: "heading" | "sentence", words: string) => ({ matter: "torture-prevalence", by, words });
    const asked = aFinding({ matters: ["torture-prevalence"], lent: [{ matter: "nhri-mandate", by: "sentence", words: "" }] });
    const told = aClaim({ text: "The B status of the human rights institution was heard of in 2016.", matters: [], lent: [lent("heading", "torture")] });
    expect(lentMeetings(asked, told)).toEqual([{ matter: "torture-prevalence", finding: null, claim: lent("heading", "torture") }]);
    expect(lentMeetings(asked, aClaim({ matters: ["torture-prevalence"] }))).toEqual([]);
    const shown = explanationText(explain(check({ claims: [told], findings: [asked] }), "f1"), check({ claims: [told], findings: [asked] })).replace(
      /\s+/g,
      " ",
    );
    expect(shown).toContain("lent to the claim: a heading above, by «torture»");
    expect(shown).toContain("Lent by what stands around it: National human rights institution: mandate and powers (the sentence before)");
  });

  test("works for assertions given by hand", () => {
    const byHand = check({ claims: [aClaim()], findings: [aFinding()] });
    expect(explain(byHand, "f1").documents[0]!.pairs[0]!.answers.find(({ speaks }) => speaks)?.rule).toBe(byHand.findings[0]!.evidence[0]!.rule);
  });

  test("of an unknown id names those that are near", () => {
    expect(() => explain(report, "f")).toThrow(/near are f1, f2/);
    expect(() => explain(report, "zzz")).toThrow(/there are f1, f2/);
  });
});
