import { describe, expect, test } from "vitest";
import { InputError } from "../../src/schema/error.js";
import { documentSchema } from "../../src/schema/document.js";
import { aDocument, numbered } from "../support/documents.js";

const text = `\tI.\tBackground
1.\tThe present report is a compilation of information contained in reports of treaty bodies.
\tII.\tWomen[endnoteRef:2] [2: For relevant recommendations, see A/HRC/98/10, paras. 124.2 and 125.1.]
2.\tThe Committee was concerned at violence.[endnoteRef:3] [3: CCPR/C/UTO/CO/2, para. 12.]
3.\tIt recommended a law.[endnoteRef:4] [4: Ibid., para. 13. See also CAT/C/UTO/CO/1, paras. 7–8.]
`;

describe("parseDocument", async () => {
  const document = await aDocument(text, { state: "UTO", date: "2019" }, "compilation.txt");

  test("fits the schema, and is named after its file", () => {
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([]);
    expect(document.id).toBe("compilation.txt");
    expect(document.text).toBe(text);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("paragraphs know their sections", () => {
    expect(document.paragraphs.map(({ number, section }) => [number, section === null ? null : document.sections[section]!.title])).toEqual([
      ["1", "Background"],
      ["2", "Women"],
      ["3", "Women"],
    ]);
  });

  test("notes have their citations, with Ibid. resolved and «See also» weak", () => {
    expect(document.notes.map(({ label, citations }) => [label, citations.map(({ symbol, paragraphs, weak }) => [symbol, paragraphs, weak])])).toEqual([
      ["2", [["A/HRC/98/10", ["124.2", "125.1"], false]]],
      ["3", [["CCPR/C/UTO/CO/2", ["12"], false]]],
      [
        "4",
        [
          ["CCPR/C/UTO/CO/2", ["13"], false],
          ["CAT/C/UTO/CO/1", ["7-8"], true],
        ],
      ],
    ]);
    expect(document.notes[1]!.citations[0]!.body).toBe("ccpr");
  });

  test("each fact says how it is known", () => {
    expect(document.basis).toMatchObject({ state: "given", date: "given", kind: "stated", encoding: "implied" });
    expect([document.kind, document.state, document.date, document.symbol]).toEqual(["compilation", "UTO", "2019", null]);
  });
});

describe("what is refused", () => {
  const codeOf = (text: string) =>
    aDocument(text).then(
      () => "no error",
      (error: unknown) => (error instanceof InputError ? error.code : error),
    );

  test.each([
    ["numbers alone", "1.\t12\n2.\t13\n3.\t14\n", "no-paragraph"],
    ["blanks", "\n \n\t\n", "no-paragraph"],
    [
      "French",
      numbered(
        ...Array.from(
          { length: 6 },
          () =>
            "Le Comité a constaté avec préoccupation que les femmes sont victimes de la violence dans la famille et que la loi est peu appliquée par les tribunaux.",
        ),
      ),
      "other-language",
    ],
    [
      "Russian",
      numbered("Комитет выразил обеспокоенность в связи с насилием в отношении женщин и рекомендовал принять закон о защите от насилия в семье."),
      "other-language",
    ],
  ])("%s", async (_, text, code) => {
    expect(await codeOf(text)).toBe(code);
  });

  test("a few words are English", async () => {
    expect((await aDocument(numbered("Loi organique."))).language).toBe("en");
  });
});
