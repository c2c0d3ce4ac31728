import { describe, expect, test } from "vitest";
import { extractFindings } from "../../src/extract/findings.js";
import { findingSchema } from "../../src/schema/assertion.js";
import { aDocument, numbered } from "../support/documents.js";

/** Findings of a text that opens with three paragraphs in which nobody speaks, so that its numbering is seen. */
const extract = async (...paragraphs: string[]) => {
  const found = extractFindings(await aDocument(numbered("Opening.", "Opening.", "Opening.", ...paragraphs)));
  return found.map(({ act, speakers, text, source, strength, citations }) => ({ act, speakers, text, source, strength, cited: citations?.map(({ symbol }) => symbol) }));
};
const acts = async (...paragraphs: string[]) => (await extract(...paragraphs)).map(({ act, speakers }) => `${act} ${speakers?.join("+")}`);

describe("acts and speakers", () => {
  test.each([
    ["The Committee against Torture was concerned at reports of torture in police custody.", "concern cat"],
    ["The Committee against Torture recommended that all cases of torture be investigated.", "recommendation cat"],
    ["The Human Rights Committee welcomed the abolition of the death penalty in law.", "commendation ccpr"],
    ["UNICEF noted that children were protected by the Constitution and by law.", "observation unicef"],
    ["The Committee on the Rights of the Child noted with concern that corporal punishment was common.", "concern crc"],
    ["UNHCR reported that refugees were denied access to schools in the region.", "concern unhcr"],
  ])("%s", async (sentence, expected) => {
    expect(await acts(sentence)).toEqual([expected]);
  });

  test("a sentence that praises and blames gives both, of the same speaker", async () => {
    expect(await acts("The Committee on Economic, Social and Cultural Rights welcomed the ratification of the Convention on disability but regretted that the minimum wage remained low.")).toEqual(["commendation cescr", "concern cescr"]);
  });

  test("«it» and «the same Committee» are who spoke last", async () => {
    expect(await acts("The Committee against Torture was concerned at reports of torture in custody. It recommended that the cases be investigated.", "The same Committee urged that the death penalty be abolished in law.")).toEqual(["concern cat", "recommendation cat", "recommendation cat"]);
  });

  test("a passive takes the speaker from what is cited", async () => {
    const found = await extract("It was recommended that corporal punishment be prohibited in all settings.[endnoteRef:2] [2: CRC/C/UTO/CO/4, para. 5.]");
    expect(found.map(({ act, speakers, cited }) => [act, speakers, cited])).toEqual([["recommendation", ["crc"], ["CRC/C/UTO/CO/4"]]]);
  });

  test("«raised similar concerns» adds a speaker and no finding", async () => {
    const found = await extract("The Human Rights Committee was concerned about forced labour in the cotton fields.[endnoteRef:2] [2: CCPR/C/UTO/CO/2, para. 12.] The Committee on the Rights of the Child raised similar concerns.[endnoteRef:3] [3: CRC/C/UTO/CO/4, para. 9.]");
    expect(found.map(({ speakers, cited }) => [speakers, cited])).toEqual([[["ccpr", "crc"], ["CCPR/C/UTO/CO/2", "CRC/C/UTO/CO/4"]]]);
  });

  test("how strongly it asks: 1 encourages, 2 recommends, 3 urges", async () => {
    const sentences = ["encouraged", "recommended that", "urged"].map((verb) => `UNICEF ${verb} the State ${verb.endsWith("that") ? "ratify" : "to ratify"} the Convention on child labour.`);
    expect((await extract(...sentences)).map(({ strength }) => strength)).toEqual([1, 2, 3]);
  });

  test("what nobody says is no finding", async () => {
    expect(await acts("The present report was prepared pursuant to resolutions of the Council and is a compilation of documents.")).toEqual([]);
  });
});

describe("limbs and places", () => {
  test("lettered limbs are findings of their own, bracket and all", async () => {
    const found = await extract("The Special Rapporteur on freedom of religion or belief recommended: (a) Repealing the law on registration; (b) Releasing all prisoners of conscience.");
    expect(found.map(({ text, speakers }) => [text, speakers])).toEqual([
      ["(a) Repealing the law on registration;", ["sr-religion"]],
      ["(b) Releasing all prisoners of conscience.", ["sr-religion"]],
    ]);
  });

  test("findings of one sentence share the quote and differ in focus", async () => {
    const sentence = "The Committee against Torture urged the State to abolish the death penalty and to establish a national preventive mechanism.";
    const found = await extract(sentence);
    expect(found.map(({ source }) => source.quote)).toEqual([sentence, sentence]);
    expect(found[0]!.source.focus!.quote).toContain("abolish the death penalty");
    expect(found[1]!.source.focus!.quote).toBe("and to establish a national preventive mechanism.");
  });

  test("a note in the middle of a sentence is left out of the quote, and parts its spans", async () => {
    const document = await aDocument(numbered("UNICEF noted that children worked in mines,[endnoteRef:2] and that many left school.[endnoteRef:3] [2: See A/1.] [3: See A/2.]", "2019.", "2020."));
    const source = extractFindings(document)[0]!.source;
    expect(source.quote).toBe("UNICEF noted that children worked in mines, and that many left school.");
    expect(source.spans!.map(([start, end]) => document.text.slice(start, end)).join("")).toBe(source.quote);
    expect(source.spans!.length).toBeGreaterThan(1);
    expect([source.start, source.end]).toEqual([source.spans![0]![0], source.spans!.at(-1)![1]]);
  });

  test("every finding fits the schema, and ids are unique", async () => {
    const document = await aDocument(numbered("UNICEF was concerned at child labour and recommended that schools be built. It welcomed a new law on adoption.", "The Committee against Torture noted reports of torture."));
    const found = extractFindings(document);
    expect(found.flatMap((finding) => findingSchema.safeParse(finding).error?.issues ?? [])).toEqual([]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});
