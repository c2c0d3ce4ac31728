import { describe, expect, test } from "vitest";
import { readPdf } from "../../../src/read/pdf/read-pdf.js";
import { originalOffset } from "../../../src/text/cut.js";
import { pdf, pdfLines, type PdfWords } from "../../support/pdf.js";

const NUMBERED = [
  "I. Wells",
  "1. The council of Utopia keeps a register of all its wells, and every vil-",
  "lage may read it.^1 In 2013,^2 it added 1,000 wells of CO2 type.",
  "2. The villages asked for inter-",
  "ministerial help with the roads that lead to the wells.^3",
  "3. A well that is dry is closed with a lid.",
  "4. No village lost a well last year, the council of Utopia noted.",
  "5. Roads are another matter, the village elders of Utopia said.",
];
const NOTES = ["Notes", "^1 See A/HRC/99/1, para. 4.", "^2 Ibid., para. 5.", "^3 Submission of the village of Wells."];

const shown = async (pages: readonly (readonly PdfWords[])[]) =>
  (await readPdf(pdf(pages), "utopia.pdf")).blocks.map(({ kind, number, cut }) => [kind, number, cut.text]);

describe("readPdf", () => {
  test("joins wrapped lines, hyphens and pages, and tells raised note numbers from figures", async () => {
    const { blocks, text } = await readPdf(pdf([pdfLines(NUMBERED), pdfLines(["6. The village is small, and so are its wells.", ...NOTES])]), "utopia.pdf");
    expect(blocks.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      "heading I",
      ...[1, 2, 3, 4, 5, 6].map((n) => `paragraph ${n}`),
      ...[1, 2, 3].map((n) => `note ${n}`),
    ]);
    expect(blocks[1]!.cut.text).toBe(
      "The council of Utopia keeps a register of all its wells, and every village may read it. In 2013, it added 1,000 wells of CO2 type.",
    );
    expect(blocks[1]!.marks).toEqual([
      { at: 87, label: "1" },
      { at: 96, label: "2" },
    ]);
    expect(blocks[2]!.cut.text).toContain("inter-ministerial help");
    expect(blocks[2]!.marks.map(({ label }) => label)).toEqual(["3"]);
    expect(blocks.at(-1)!.cut.text).toBe("Submission of the village of Wells.");
    for (const { cut } of blocks)
      for (let at = 0; at < cut.text.length; at++) if (cut.text[at] !== " ") expect(text[originalOffset(cut, at)]).toBe(cut.text[at]);
  });

  test("page furniture is no text, but its symbol is known", async () => {
    const page = (number: number, lines: readonly string[]): PdfWords[] => [
      { words: "A/HRC/WG.6/99/UTO/2", y: 810 },
      { words: "A review of the wells", y: 800 },
      ...pdfLines(lines),
      { words: String(number), x: 290, y: 40 },
    ];
    const read = await readPdf(pdf([page(1, NUMBERED.slice(0, 4)), page(2, NUMBERED.slice(4, 6)), page(3, NUMBERED.slice(6))]), "utopia.pdf");
    expect(read.blocks.filter(({ kind }) => kind === "paragraph").map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5"]);
    expect(read.text).not.toContain("review");
    expect(read.blocks[2]!.cut.text).toBe("The villages asked for inter-ministerial help with the roads that lead to the wells.");
    expect(read.head).toContain("A/HRC/WG.6/99/UTO/2");
  });

  test("notes at the foot of pages are notes", async () => {
    const page = (lines: readonly string[], notes: readonly string[]) => [...pdfLines(lines), ...pdfLines(notes, { top: 100, size: 7, leading: 9 })];
    const read = await readPdf(
      pdf([page(NUMBERED.slice(0, 3), ["^1 See A/HRC/99/1,", "para. 4.", "^2 Ibid., para. 5."]), page(NUMBERED.slice(3), ["^3 A submission."])]),
      "utopia.pdf",
    );
    expect(read.blocks.filter(({ kind }) => kind === "note").map(({ number, cut, line }) => [number, cut.text, read.text.split(/[\n\f]/)[line - 1]])).toEqual([
      ["1", "See A/HRC/99/1, para. 4.", "1 See A/HRC/99/1,"],
      ["2", "Ibid., para. 5.", "2 Ibid., para. 5."],
      ["3", "A submission.", "3 A submission."],
    ]);
    expect(
      read.blocks
        .filter(({ kind }) => kind === "paragraph")
        .map(({ cut }) => cut.text)
        .join(" "),
    ).not.toContain("submission");
  });

  test("notes at the foot that are set as the text is are told by the numbers raised above them", async () => {
    const page = (lines: readonly string[], notes: readonly string[]) => [...pdfLines(lines), ...pdfLines(notes, { top: 100 })];
    const read = await readPdf(
      pdf([
        page(NUMBERED.slice(0, 3), ["1 See A/HRC/99/1,", "para. 4.", "2 Ibid., para. 5."]),
        page(NUMBERED.slice(3), ["3 A submission, with", "4 wells in it."]),
      ]),
      "utopia.pdf",
    );
    expect(read.blocks.filter(({ kind }) => kind === "note").map(({ number, cut }) => [number, cut.text])).toEqual([
      ["1", "See A/HRC/99/1, para. 4."],
      ["2", "Ibid., para. 5."],
      ["3", "A submission, with 4 wells in it."],
    ]);
    expect(read.blocks.flatMap(({ marks }) => marks.map(({ label }) => label))).toEqual(["1", "2", "3"]);
  });

  describe("headings by their font", () => {
    const words = [
      "The council of Utopia keeps a register of all its wells, and it counts them every year in",
      "the presence of the elders of the village and of their children too.",
    ];
    /** Headings stand at the distance of any other line: nothing but their font tells them. */
    const page = (numbers: boolean) => {
      const lines: [string, boolean][] = [
        ["The wells of the island, their depth and their water, by Ada", true],
        ["Deep wells of which the elders speak", true],
        [`${numbers ? "1. " : ""}${words[0]}`, false],
        [words[1]!, false],
        ["Roads and", true],
        ["bridges", true],
        [`${numbers ? "2. " : ""}${words[0]}`, false],
        [words[1]!, false],
        ...[3, 4].flatMap((n): [string, boolean][] => [
          [`${numbers ? `${n}. ` : ""}${words[0]}`, false],
          [words[1]!, false],
        ]),
      ];
      return lines.flatMap(([line, bold], i) => pdfLines([line], { top: 770 - i * 12, size: i === 0 ? 14 : 10, bold }));
    };

    test("with numbered paragraphs", async () => {
      expect(
        await shown([
          [
            ...pdfLines([`1. ${words[0]}`, words[1]!, `2. ${words[0]}`, words[1]!], { top: 800 }),
            ...page(true).map((piece) => ({ ...piece, y: piece.y - 40, words: piece.words.replace(/^\d/, (digit) => String(Number(digit) + 2)) })),
          ],
        ]),
      ).toEqual([
        ["paragraph", "1", words.join(" ")],
        ["paragraph", "2", words.join(" ")],
        ["heading", null, "The wells of the island, their depth and their water, by Ada"],
        ["heading", null, "Deep wells of which the elders speak"],
        ["paragraph", "3", words.join(" ")],
        ["heading", null, "Roads and bridges"],
        ["paragraph", "4", words.join(" ")],
        ["paragraph", "5", words.join(" ")],
        ["paragraph", "6", words.join(" ")],
      ]);
    });

    test("without numbers: above the first paragraph stands the title", async () => {
      const shape = await shown([page(false)]);
      expect(shape.filter(([kind]) => kind === "heading")).toEqual([["heading", null, "Roads and bridges"]]);
      expect(shape.filter(([kind]) => kind === "paragraph").map(([, , text]) => text)).toEqual([words.join(" "), [...words, ...words, ...words].join(" ")]);
    });
  });

  test("two columns are read one after the other", async () => {
    const left = Array.from({ length: 12 }, (_, i) => ({ words: `left column line ${i} of some words that`, x: 60, y: 700 - i * 12 }));
    const right = Array.from({ length: 12 }, (_, i) => ({ words: `right column line ${i} of some words`, x: 310, y: 700 - i * 12 }));
    const { text } = await readPdf(
      pdf([
        [
          { words: "A title that reaches over both of the columns of this page, and quite far too", x: 60, y: 740 },
          ...left.flatMap((piece, i) => [piece, right[i]!]),
        ],
      ]),
      "utopia.pdf",
    );
    expect(text.indexOf("left column line 11")).toBeLessThan(text.indexOf("right column line 0"));
    expect(text.indexOf("A title")).toBe(0);
  });

  test("paragraphs without numbers are parted by the gaps between them", async () => {
    const sentence = [
      "The council of Utopia keeps a register of all its wells, and it counts them every",
      "year in the presence of the elders of the village and of their children too.",
    ];
    const block = (top: number) => pdfLines(sentence, { top });
    expect(await shown([[...block(770), ...block(730), ...block(690)]])).toEqual(Array.from({ length: 3 }, () => ["paragraph", null, sentence.join(" ")]));
  });
});
