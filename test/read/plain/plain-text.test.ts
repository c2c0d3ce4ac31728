import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { fromPlaces, wordsOfKind } from "../../support/blocks.js";

const numbers = (text: string) => wordsOfKind(readPlainText(text), "paragraph").map(([number]) => number);
const long = "The State adopted a law on equality in 2017, and courts apply it in all regions; offices in ten towns give advice to whoever asks.";

describe("readPlainText chooses the reader by how paragraphs are marked", () => {
  test("numbers with tabs: converted from Word", () => {
    expect(numbers("1.\tOne law.\n2.\tTwo laws.\n3.\tThree laws.\n")).toEqual(["1", "2", "3"]);
  });

  test("numbers with tabs behind bookmarks", () => {
    expect(numbers("[bookmark: a]1.\tOne law.\n[bookmark: b][bookmark: c]2.\tTwo laws.\n3.\tThree laws.\n")).toEqual(["1", "2", "3"]);
  });

  test("a series of numbers with blanks: converted from PDF", () => {
    expect(numbers([1, 2, 3, 4, 5].map((n) => `${n}. Law number ${n} holds.`).join("\n"))).toEqual(["1", "2", "3", "4", "5"]);
  });

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("line ends %s", (_, end) => {
    const text = [1, 2, 3, 4, 5].map((n) => `${n}. Law number ${n}${end}holds.`).join(end);
    const read = readPlainText(text);
    expect(wordsOfKind(read, "paragraph").map(([, words]) => words)).toEqual([1, 2, 3, 4, 5].map((n) => `Law number ${n} holds.`));
    for (const block of read.blocks) expect(fromPlaces(text, block)).toBe(block.cut.text);
  });

  test("a list of three in running text is no numbering", () => {
    expect(numbers(`${long}\n\n1. Adopt.\n2. Repeal.\n3. Amend.\n\n${long}`).every((number) => number === null)).toBe(true);
  });

  test.each([
    ["one paragraph", "1.\tOne law.\n", ["1"]],
    ["two, as copied from a report", "14. One law.\n\n15. Two laws.\n", ["14", "15"]],
    ["short ones before a long one", `1. Opening.\n2. Opening.\n3. ${long}\n`, ["1", "2", "3"]],
    ["a paragraph without a number below", `Opening.\n\n1. Opening.\n\n${long}\n\n${long}\n`, [null, null, null, null]],
  ])("few numbers, if every line bears one: %s", (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test("nothing gives nothing", () => {
    expect(readPlainText("").blocks).toEqual([]);
    expect(readPlainText("\n\n \n").blocks).toEqual([]);
  });
});
