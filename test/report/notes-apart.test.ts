import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { read } from "../../src/whole.js";
import { docx, note, noteReference, p, run } from "../support/docx.js";
import { LONG } from "../support/numbered-word.js";
import { aFinding } from "../support/samples.js";

const diagnosed = async (...notes: string[]) => {
  const body = notes.map((_, i) => p(run(`${i + 1}. ${LONG}`) + noteReference("footnote", i + 1))).join("") + p(`${notes.length + 1}. ${LONG}`);
  const footnotes = notes.map((words, i) => note("footnote", i + 1, words)).join("");
  const draft = await read(docx({ body, footnotes }), { name: "utopia.docx" });
  return check({ claims: [draft], findings: [aFinding()] }, { acrossStates: true }).diagnostics.filter(({ code }) => code === "notes-apart");
};

test("notes of a draft that tell something are not compared, and the report says so", async () => {
  expect(await diagnosed("In 2019 the council dug forty new wells in the north.", "CCPR/C/UTO/CO/2, para. 4.")).toMatchObject([
    { severity: "info", document: "utopia.docx", message: expect.stringContaining("not compared: 1") as string },
  ]);
});

test("references and addresses are nothing to compare", async () => {
  expect(await diagnosed("See A/HRC/28/10, paras. 125.10 and 125.11.", "The official site of the council of wells and roads https://wells.example/")).toEqual(
    [],
  );
});
