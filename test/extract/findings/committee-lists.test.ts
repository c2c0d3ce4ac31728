import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { extractFindings } from "../../../src/extract/findings/findings.js";

const reading = (text: string) => read(new TextEncoder().encode(text), { name: "made.txt" });
const BODY = `1. The Committee considered the combined fifth to eighth periodic reports of Peru (CAT/C/PER/5-8) at its 900th and 901st meetings, held on 3 May 2013.
A.Introduction
2. The Committee welcomes the frank dialogue with the delegation.
B.Positive aspects
3. The Committee welcomes the adoption of the following measures:
(a) The law on harbours of 2011.
(b) The plan for lighthouses of 2012.
C.Principal subjects of concern
4. The Committee is concerned that sailors are held without charge for weeks.
5. The State party should bring sailors before a judge within two days.
`;
const ADVANCE = `Committee against Torture
Concluding observations on the combined fifth to eighth periodic reports of Peru
Advance unedited version
${BODY}`;

describe("concluding observations", () => {
  test("an advance version without a symbol speaks for the committee that it names, and no symbol in its first sentence is its own", async () => {
    const document = await reading(ADVANCE);
    expect(document).toMatchObject({ kind: "concluding-observations", state: "PER", symbol: null });
    expect(extractFindings(document).map(({ source, act, speakers }) => [source.paragraph, act, speakers])).toEqual([
      ["3", "commendation", ["cat"]],
      ["3", "commendation", ["cat"]],
      ["4", "concern", ["cat"]],
      ["5", "recommendation", ["cat"]],
    ]);
  });

  test("items of a list have the act that opened it; the opening has no matter of its own, nor have meetings and thanks", async () => {
    const findings = extractFindings(await reading(`CAT/C/PER/CO/5-8\nDistr.: General\n4 June 2013\n${ADVANCE}`));
    expect(findings.map(({ text }) => text)).toEqual([
      "(a) The law on harbours of 2011.",
      "(b) The plan for lighthouses of 2012.",
      "that sailors are held without charge for weeks.",
      "bring sailors before a judge within two days.",
    ]);
  });

  test("an item of two sentences does not end the list", async () => {
    const text = "The State party should:\n(a) Mend the lamps. It should also count the gulls;\n(b) Paint the lighthouses.";
    const findings = extractFindings(await reading(ADVANCE.replace("The State party should bring sailors before a judge within two days.", text)));
    expect(findings.filter(({ source }) => source.paragraph === "5").map(({ act }) => act)).toEqual(["recommendation", "recommendation", "recommendation"]);
  });

  test("a heading whose label is glued to its words", async () => {
    const { sections } = await reading(ADVANCE);
    expect(sections.map(({ number, title }) => [number, title])).toEqual(
      expect.arrayContaining([
        ["A", "Introduction"],
        ["B", "Positive aspects"],
        ["C", "Principal subjects of concern"],
      ]),
    );
  });

  test("a document that only cites a report in brackets is not that report", async () => {
    const { symbol, kind } = await reading(
      `Committee against Torture\nConcluding observations on the\nCommittee considered the combined reports of Peru on the treatment of sailors (CAT/C/PER/5-8) at two meetings.\n${BODY.replace("1. The Committee", "1. It")}`,
    );
    expect([symbol, kind]).toEqual([null, "concluding-observations"]);
  });
});
