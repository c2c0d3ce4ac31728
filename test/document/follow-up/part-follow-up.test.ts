import { describe, expect, test } from "vitest";
import { headingsOf } from "../../../src/document/headings-of.js";
import type { UnDocument } from "../../../src/schema/document.js";
import { aDocument } from "../../support/documents.js";
import { EVALUATION, SESSION_REPORT } from "../../support/follow-up-report.js";

const saidBy = ({ paragraphs }: UnDocument, who: string) => paragraphs.filter(({ speaker }) => speaker === who).map(({ cut }) => cut.text);

describe("partFollowUp", () => {
  test("the kind, the State and the title of an evaluation are told by its head and sections", async () => {
    const { kind, state, symbol, title, date } = await aDocument(EVALUATION);
    expect({ kind, state, symbol, title, date }).toEqual({
      kind: "follow-up-evaluation",
      state: "PER",
      symbol: "CCPR/C/190/2/Add.1",
      title: "Report on follow-up to the concluding observations of the Human Rights Committee",
      date: "2049-05-06",
    });
  });

  test("what was recommended and how it is judged is the body's own, without grades", async () => {
    expect(saidBy(await aDocument(EVALUATION), "body")).toEqual([
      "The State party should: (a) prohibit the dismissal of lighthouse keepers without notice; and (b) train harbour police in the rights of keepers.",
      "The Committee regrets the lack of information on the training of harbour police. It reiterates its recommendations. It requests additional information in this regard.",
      "The State party should close all prison boats.",
      "The Committee welcomes the closing of four prison boats.",
      "It remains concerned that two prison boats are still in use.",
    ]);
  });

  test("the State's reply is the State's, over the end of a page and run on behind its heading", async () => {
    expect(saidBy(await aDocument(EVALUATION), "state")).toEqual([
      "Keepers may turn to the harbour court. A law on their dismissal was passed in 2047 and entered into force at once.",
      "In 2047 four prison boats were closed.",
    ]);
  });

  test("stakeholders and procedure are others'", async () => {
    const others = saidBy(await aDocument(EVALUATION), "others");
    expect(others).toContain("Three keepers were dismissed without notice in 2048.");
    expect(others).toContain("20 [C] and 22[B][C]");
    expect(others.some((words) => words.includes("A letter should be sent"))).toBe(true);
  });

  test("headings stand in order, the number refers to the concluding observations, and lines are the printed ones", async () => {
    const { sections, paragraphs } = await aDocument(EVALUATION);
    expect(sections.map(({ title, level }) => [level, title])).toEqual([
      [3, "Paragraph 20: Lighthouse keepers"],
      [4, "Summary of the information received from the State Party"],
      [4, "Summary of the information received from stakeholders"],
      [4, "Committee's evaluation"],
      [3, "Paragraph 22: Detention on boats"],
      [4, "Summary of State party’s reply"],
      [4, "Committee’s evaluation"],
      [3, "Recommended action"],
    ]);
    expect(sections[4]!.references).toEqual([{ kind: "concluding-observations", symbol: "CCPR/C/PER/CO/9", numbers: ["22"] }]);
    const judged = paragraphs.find(({ cut }) => cut.text.startsWith("It remains concerned"))!;
    expect(headingsOf(sections, judged.section)).toEqual(["Paragraph 22: Detention on boats", "Committee’s evaluation"]);
    expect(EVALUATION.split("\n")[judged.line - 1]).toContain("It remains concerned");
  });

  test("a paragraph bears the grade behind which it stands, a recommendation that of its evaluation where that is one", async () => {
    const { paragraphs } = await aDocument(EVALUATION);
    expect(paragraphs.filter(({ speaker }) => speaker === "body").map(({ grade }) => grade)).toEqual(["C", "C", undefined, "B", "C"]);
  });

  test("a report on several States is of none, and each paragraph is of its own", async () => {
    const document = await aDocument(SESSION_REPORT);
    expect([document.kind, document.state]).toEqual(["follow-up-evaluation", null]);
    expect(document.paragraphs.filter(({ speaker }) => speaker === "body").map(({ state, cut }) => [state, cut.text])).toEqual([
      ["PER", "Information is required on the number of lamps."],
      ["PER", "The Committee regrets that lamps on boats were not counted."],
      ["NOR", "The State party should count its gulls each spring."],
      ["NOR", "No information was provided on the counting of gulls in spring."],
    ]);
    expect(saidBy(document, "state")[0]).toBe("All lamps of the lighthouses were counted, and the law on lamps was changed by the parliament in 2013.");
  });

  test("a State's own report on follow-up is none, nor what only bears the title", async () => {
    const own =
      "Report on follow-up to the concluding observations of the Committee\n\nPeru\n\n1. Paragraph 20: The law on keepers was passed.\n2. The keepers were told of it.\n3. The Government trains the harbour police.\n";
    const read = await aDocument(own);
    expect([read.kind, read.paragraphs[0]!.speaker]).toEqual(["other", undefined]);
  });
});
