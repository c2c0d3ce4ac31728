import { describe, expect, test } from "vitest";
import { extractFindings } from "../../../src/extract/findings/findings.js";
import { findingSchema } from "../../../src/schema/assertion.js";
import { aDocument, numbered } from "../../support/documents.js";
import { extractedFindings } from "../../support/extracted-findings.js";

describe("limbs and places", () => {
  test("a recommendation holds the lack that it answers in its quote, and only what is asked for in its words", async () => {
    const [found] = await extractedFindings(
      "UNICEF was concerned at the lack of wells.[endnoteRef:2] It urged the State to dig wells.[endnoteRef:3] [2: CRC/C/UTO/CO/4, para. 5.] [3: CRC/C/UTO/CO/4, para. 6.]",
    );
    expect(found).toMatchObject({
      text: "the State to dig wells.",
      source: { quote: "UNICEF was concerned at the lack of wells. It urged the State to dig wells.", focus: { quote: "It urged the State to dig wells." } },
    });
    expect(found!.cited).toEqual(["CRC/C/UTO/CO/4", "CRC/C/UTO/CO/4"]);
  });

  test("lettered limbs are findings of their own, bracket and all", async () => {
    const found = await extractedFindings(
      "The Special Rapporteur on freedom of religion or belief recommended: (a) Repealing the law on registration; (b) Releasing all prisoners of conscience.",
    );
    expect(found.map(({ text, speakers }) => [text, speakers])).toEqual([
      ["(a) Repealing the law on registration;", ["sr-religion"]],
      ["(b) Releasing all prisoners of conscience.", ["sr-religion"]],
    ]);
  });

  test("findings of one sentence share the quote and differ in focus", async () => {
    const sentence = "The Committee against Torture urged the State to abolish the death penalty and to establish a national preventive mechanism.";
    const found = await extractedFindings(sentence);
    expect(found.map(({ source }) => source.quote)).toEqual([sentence, sentence]);
    expect(found[0]!.source.focus!.quote).toContain("abolish the death penalty");
    expect(found[1]!.source.focus!.quote).toBe("and to establish a national preventive mechanism.");
  });

  test("a note in the middle of a sentence is left out of the quote, and parts its spans", async () => {
    const document = await aDocument(
      numbered(
        "UNICEF noted that children worked in mines,[endnoteRef:2] and that many left school.[endnoteRef:3] [2: See A/1.] [3: See A/2.]",
        "2019.",
        "2020.",
      ),
    );
    const source = extractFindings(document)[0]!.source;
    expect(source.quote).toBe("UNICEF noted that children worked in mines, and that many left school.");
    expect(source.spans!.map(([start, end]) => document.text.slice(start, end)).join("")).toBe(source.quote);
    expect(source.spans!.length).toBeGreaterThan(1);
    expect([source.start, source.end]).toEqual([source.spans![0]![0], source.spans!.at(-1)![1]]);
  });

  test("every finding fits the schema, and ids are unique", async () => {
    const document = await aDocument(
      numbered(
        "UNICEF was concerned at child labour and recommended that schools be built. It welcomed a new law on adoption.",
        "The Committee against Torture noted reports of torture.",
      ),
    );
    const found = extractFindings(document);
    expect(found.flatMap((finding) => findingSchema.safeParse(finding).error?.issues ?? [])).toEqual([]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});
