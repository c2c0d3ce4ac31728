import { describe, expect, test } from "vitest";
import { readLooseText } from "../../src/read/loose-text.js";
import { fromPlaces, withMarks, wordsOfKind } from "../support/blocks.js";

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
      "The death penalty was abolished in 2021. The law that abolished it was passed by both chambers of the parliament and signed at once by the President of the Republic, whose office published it.⟦ⁱ⟧",
    );
    expect(read.blocks[2]!.endLine).toBe(17);
  });

  test("headings by their labels; a table of contents is none", () => {
    expect(wordsOfKind(read, "heading")).toEqual([["I", "Introduction"], ["A", "Women"]]);
    expect(read.head).toMatch(/^ANNUAL REVIEW OF RIGHTS\n/);
  });

  test("places give back the words", () => {
    for (const block of read.blocks) expect(fromPlaces(text, block)).toBe(block.cut.text);
  });

  test("paragraphs whose lines are wrapped at 80 columns are paragraphs too, from the first", () => {
    const wrapped = "The State adopted a law on equality in 2017, and women hold a third of the\nseats of its parliament since then.\n\nThe police was reformed and trained in the rules of the Convention, as was\nasked in 2015.\n";
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
