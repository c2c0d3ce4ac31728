import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { decisiveFirst } from "../../src/report/decisive-evidence.js";
import { toMarkdown } from "../../src/report/markdown/to-markdown.js";
import { aClaim, aFinding } from "../support/samples.js";

test("a person reads first what an outcome rests on, wherever it stands among the evidence", () => {
  const report = check({
    claims: [aClaim(), aClaim({ id: "c2", act: "plan", text: "The Ombudsperson will be brought closer to the Paris Principles." })],
    findings: [aFinding()],
  });
  const [contradicted] = report.findings;
  const [first] = contradicted!.evidence;
  const other = { ...first!, claim: "c2", relation: "progresses" as const, covers: "part" as const };
  const turned = { ...contradicted!, evidence: [other, first!], byDocument: [] };
  expect(contradicted!.outcome).toBe("contradicted");
  expect(decisiveFirst(turned)).toEqual([first, other]);
  expect(toMarkdown({ ...report, findings: [turned] }).match(/^- \*\*(?:contradicts|goes part)[^*]*\*\*/gm)).toEqual([
    "- **contradicts**",
    "- **goes part of the way**",
  ]);
});
