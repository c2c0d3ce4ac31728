import { describe, expect, test } from "vitest";
import { readLooseText } from "../../../src/read/plain/loose-text.js";
import { fromPlaces, withMarks, wordsOfKind } from "../../support/blocks.js";

const text = `ANNUAL REVIEW OF RIGHTS

CONTENTS

I. Introduction 4
II. Women 8
III. Men 9
IV. Courts 11
V. End 12

I. Introduction

This review has been prepared by the Ministry of Justice in cooperation with bodies and institutions of the State and of civil society.

The death penalty was abolished in 2021. The law that abolished it was passed by both chambers of the

parliament and signed at once by the President of the Republic, whose office published it.ⁱ

A. Women

Women hold 30 per cent of the seats. Nothing else is known of them in this short review of the rights of all.
`;
const read = readLooseText(text);

describe("readLooseText", () => {
  test("paragraphs are parted by blank lines, have no number, and know their first line", () => {
    const paragraphs = read.blocks.filter(({ kind }) => kind === "paragraph");
    expect(paragraphs.map(({ number, line, cut }) => [number, line, cut.text.slice(0, 17)])).toEqual([
      [null, 13, "This review has b"],
      [null, 15, "The death penalty"],
      [null, 21, "Women hold 30 per"],
    ]);
  });

  test("a paragraph that a page end cut in two is one", () => {
    expect(withMarks(read.blocks[2]!)).toBe(
      "The death penalty was abolished in 2021. The law that abolished it was passed by both chambers of the parliament and signed at once by the President of the Republic, whose office published it.⟦i⟧",
    );
    expect(read.blocks[2]!.endLine).toBe(17);
  });

  test("headings by their labels; a table of contents is none", () => {
    expect(wordsOfKind(read, "heading")).toEqual([
      ["I", "Introduction"],
      ["A", "Women"],
    ]);
    expect(read.head).toMatch(/^ANNUAL REVIEW OF RIGHTS\n/);
  });

  test("places give back the words", () => {
    for (const block of read.blocks) expect(fromPlaces(text, block)).toBe(block.cut.text);
  });

  test("paragraphs whose lines are wrapped at 80 columns are paragraphs too, from the first", () => {
    const wrapped =
      "The State adopted a law on equality in 2017, and women hold a third of the\nseats of its parliament since then.\n\nThe police was reformed and trained in the rules of the Convention, as was\nasked in 2015.\n";
    expect(wordsOfKind(readLooseText(wrapped), "paragraph").map(([, words]) => words)).toEqual([
      "The State adopted a law on equality in 2017, and women hold a third of the seats of its parliament since then.",
      "The police was reformed and trained in the rules of the Convention, as was asked in 2015.",
    ]);
  });

  test("the number of a page, alone between two paragraphs, is no paragraph", () => {
    const paged = text.replace("A. Women", "12\n\nA. Women");
    expect(wordsOfKind(readLooseText(paged), "paragraph").map(([, words]) => words)).not.toContain("12");
  });
});

describe("a paragraph with pull-quotes in the middle of its sentence", () => {
  const broken = `I. Harbours

The lighthouse of the town was painted white in the spring of that year, and the keepers asked for the

The lighthouse was painted white in the spring of that year.

The keepers live on the island all year and have a school.

repair of its lamp, which was granted. The keepers live on the island all year and have a school of their own.1

The gulls and the terns were counted on all the islands of the town in that year by the Coast

In 2021, the gulls were counted for the first time by all.

Guard of the State, which found three hundred, and their nests are watched over since the Coast Guard began.

The terns nest in three places on the island: on the rocks, in the dunes; and by the pier;

There are many terns on the rocks and in the dunes of the island.

near the mouth of the river, they have not been seen again.

Boats of the fleet are called Albatross, Bittern, Cormorant,

Dunlin, Egret, Fulmar and Gannet, as the law on the names of boats of the State provides in its annex of that year.

II. Cats

begun too late, this paragraph goes on with none that stands under another heading.
`;
  const { blocks } = readLooseText(broken);
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");

  test("is one, by a small letter, by words that belong together, and by a list that goes on", () => {
    expect(paragraphs.map(({ line, endLine }) => [line, endLine])).toEqual([
      [3, 9],
      [5, 5],
      [7, 7],
      [11, 15],
      [13, 13],
      [17, 21],
      [19, 19],
      [23, 25],
      [29, 29],
    ]);
    expect(paragraphs[0]!.cut.text).toBe(
      "The lighthouse of the town was painted white in the spring of that year, and the keepers asked for the repair of its lamp, which was granted. The keepers live on the island all year and have a school of their own.1",
    );
    expect(paragraphs[3]!.cut.text).toMatch(/ by the Coast Guard of the State, which/);
  });

  test("keeps its places", () => {
    for (const block of blocks) expect(fromPlaces(broken, block)).toBe(block.cut.text);
  });
});

test("notes in Roman numerals at the end are notes, and what stands below one belongs to it", () => {
  const { blocks } = readLooseText(
    `I. Harbours\n\nThe lighthouse was painted white in the spring of that year by its keepers.ⁱ\n\nThe gulls were counted in the year that followed, for the first time by the State. ii\n\nII. Sources\n\niOfficial site of the Coast\n\nGuard\n\nii Site of the Gull Society https://gulls.example\n\niiiSite of none;\n`,
  );
  expect(blocks.filter(({ kind }) => kind === "note").map(({ number, cut }) => [number, cut.text])).toEqual([
    ["i", "Official site of the Coast Guard"],
    ["ii", "Site of the Gull Society https://gulls.example"],
    ["iii", "Site of none;"],
  ]);
  expect(blocks.flatMap(({ marks }) => marks.map(({ label }) => label))).toEqual(["i", "ii"]);
});
