import { expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import { longParagraphs, LONGEST_STRETCH } from "../../../src/audit/read/long-paragraphs.js";
import { stretchesOf } from "../../../src/audit/read/stretches.js";
import { readScenes } from "../../../src/audit/read/scene.js";
import { read } from "../../../src/document/read-document.js";
import { documentOf } from "../audited.js";

const FILLER = "The reading rooms of the old harbour towns are open to all who want to read. ";
const WRONG = "The agency registered 150 petitions (60 petitions in the north, 40 petitions in the south and 30 petitions on the coast).";

test("a long paragraph is read in stretches of whole sentences with the number of the whole", async () => {
  const document = await documentOf([FILLER.repeat(400) + WRONG]);
  const whole = document.paragraphs[1]!;
  const stretches = stretchesOf(document, whole);
  expect(stretches.length).toBeGreaterThan(2);
  expect(stretches.every(({ cut, number }) => cut.text.length <= LONGEST_STRETCH && cut.text.endsWith(".") && number === "2")).toBe(true);
  expect(stretches.map(({ cut }) => cut.text).join(" ")).toBe(whole.cut.text);
  const [flag] = audit(document).inconsistencies;
  expect(flag?.places[0]?.source).toMatchObject({ paragraph: "2", quote: WRONG, paragraphLine: whole.line });
  expect(document.text.slice(flag!.places[0]!.source.start!, flag!.places[0]!.source.end!)).toBe(WRONG);
});

test("a sentence without end is cut at blanks", async () => {
  const document = await documentOf(["reading and ".repeat(4000)]);
  expect(readScenes(document).every(({ text }) => text.length <= LONGEST_STRETCH && !text.startsWith(" "))).toBe(true);
});

test("only long paragraphs with figures are told of", async () => {
  expect(longParagraphs(await documentOf([FILLER, WRONG]))).toEqual([]);
  expect(longParagraphs(await documentOf([FILLER.repeat(400)]))).toEqual([]);
  expect(longParagraphs(await documentOf([FILLER.repeat(400) + WRONG])).map(({ code, message }) => [code, message])).toEqual([
    ["long-paragraph", "A paragraph of made-up.txt (paragraph 2) has more than 12000 characters: the audit does not add up figures that stand so far apart."],
  ]);
});

test.each([
  ["by numbers", ""],
  ["converted from Word", "\tI.\tReading rooms\n"],
])("paragraphs are numbered beyond 9999, %s; a year or a figure at the start of a line is no number", async (_, heading) => {
  const rows = Array.from({ length: 10_020 }, (_, i) => `${i + 1}.\tThe reading rooms are open.`);
  rows[0] = heading + rows[0]!;
  rows[10] = `11.\tThe budget was told in\n20500. It was spent${heading === "" ? " in\n2019. So it was" : ""}.`;
  const document = await read(new TextEncoder().encode(rows.join("\n")), { name: "long.txt", about: { kind: "national-report", state: "NOR", date: "2019" } });
  expect(document.paragraphs.length).toBe(10_020);
  expect(document.paragraphs.at(-1)!.number).toBe("10020");
  expect(document.paragraphs[10]!.cut.text).toContain(heading === "" ? "2019. So it was." : "20500. It was spent.");
});
