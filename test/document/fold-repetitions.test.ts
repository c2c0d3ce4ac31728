import { expect, test } from "vitest";
import { aDocument, numbered } from "../support/documents.js";

const LONG =
  "In 2016 the institution of the children's commissioner was established by decree, and commissioners work in nine regions of the country on a voluntary basis.";
const PULLED = "Commissioners work in nine regions of the country on a voluntary basis.";
const OTHER = "The national report on prisons was presented to the parliament in spring and was discussed in public by many.";

test("a pull-quote goes, and its line stays with the paragraph that it repeats", async () => {
  const { paragraphs } = await aDocument(`${LONG}\n\n${PULLED}\n\n${OTHER}\n`);
  expect(paragraphs.map(({ cut, line, also }) => [cut.text, line, also])).toEqual([
    [LONG, 1, [3]],
    [OTHER, 5, []],
  ]);
});

test("a paragraph that says more than another is none", async () => {
  const { paragraphs } = await aDocument(`${PULLED}\n\n${OTHER}\n`);
  expect(paragraphs).toHaveLength(2);
});

test("printed numbers are never folded away", async () => {
  const { paragraphs } = await aDocument(numbered(LONG, PULLED, OTHER));
  expect(paragraphs.map(({ number }) => number)).toEqual(["1", "2", "3"]);
});

test("a note on a heading refers for its section", async () => {
  const { sections } = await aDocument(
    `\tI.\tRights[endnoteRef:2] [2: For relevant recommendations, see A/HRC/28/10, paras. 124.2 and 125.1–125.2.]\n${numbered(OTHER)}`,
  );
  expect(sections[0]).toMatchObject({
    title: "Rights",
    notes: ["2"],
    references: [{ kind: "recommendations", symbol: "A/HRC/28/10", numbers: ["124.2", "125.1", "125.2"] }],
  });
});
