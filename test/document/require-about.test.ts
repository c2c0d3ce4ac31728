import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { readEntries } from "../../src/document/read-entries.js";
import type { About } from "../../src/schema/document.js";
import { InputError } from "../../src/schema/error.js";
import { numbered } from "../support/documents.js";
import { matrix } from "../support/matrix.js";

const bytes = new TextEncoder().encode(numbered("The Government adopted a law on torture in 2019.", "All may speak there."));

describe("what a caller says of a document", () => {
  test.each<[string, unknown, string]>([
    ["a State's name", { state: "Togo" }, "the State «Togo» is no code of three capitals (ISO 3166), as KAZ; did you mean TGO?"],
    [
      "a State's long name",
      { state: "the Republic of Moldova" },
      "the State «the Republic of Moldova» is no code of three capitals (ISO 3166), as KAZ; did you mean MDA?",
    ],
    ["a code of two letters", { state: "TG" }, "the State «TG» is no code of three capitals (ISO 3166), as KAZ"],
    ["a text for an object", "TGO", 'what is said about it is "TGO"; an object as { date: "2024", state: "KAZ" } is needed'],
    ["nothing for an object", null, "what is said about it is null; an object as"],
    ["a date in words", { date: "May 2024" }, "the date «May 2024» is no year, month or day as 2024, 2024-03 or 2024-03-12"],
    ["a year as a number", { date: 2024 }, "what is said about it, date: 2024, is no text"],
    ["an unknown kind", { kind: "novel" }, "the kind «novel» is none of national-report, periodic-report"],
  ])("%s is refused where it would be misunderstood", async (_, about, message) => {
    const refused = read(bytes, { name: "a.txt", about: about as About });
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(`a.txt: ${message}`);
  });

  test("is taken in every form that is understood", async () => {
    const about = { state: "UTO", date: "2024-03", kind: "replies", symbol: "CCPR/C/UTO/3" } as const;
    expect(await read(bytes, { name: "a.txt", about })).toMatchObject(about);
    expect(await read(bytes, { name: "a.txt", about: { date: undefined } as unknown as About })).toMatchObject({ kind: "other" });
  });

  test("holds for OHCHR's list too", async () => {
    const list = matrix(
      "UPR",
      new Map([["Life", [{ recommendation: "125.1 Abolish the death penalty (Togo);", position: "Supported", themes: "Life" }]]]),
      "assessment",
    );
    await expect(readEntries(list, { name: "list.docx", about: { state: "Togo" } })).rejects.toThrow(/list\.docx: the State «Togo» .*did you mean TGO/);
  });
});
