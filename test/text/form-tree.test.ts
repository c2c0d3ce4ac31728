import { describe, expect, test } from "vitest";
import { behindBlanks, FormTree, isInsideWord } from "../../src/text/form-tree.js";

const tree = new FormTree([
  ["committee", 1],
  ["committee against torture", 2],
  ["children's fund", 3],
]);

describe("FormTree", () => {
  test("the longest form wins, whatever its case and white space", () => {
    expect(tree.longest("The Committee \n against TORTURE noted", 4)).toEqual({ of: 2, end: 31 });
    expect(tree.longest("committee against war", 0)).toEqual({ of: 1, end: 9 });
  });

  test("a form that is part of a longer word is none, and the shorter one before it stands", () => {
    expect(tree.longest("committees", 0)).toBeNull();
    expect(tree.longest("committee against tortures", 0)).toEqual({ of: 1, end: 9 });
    expect(tree.longest("commit", 0)).toBeNull();
  });

  test.each(["'", "’", "‘", "ʼ"])("an apostrophe may be written %s", (sign) => {
    expect(tree.longest(`Children${sign}s Fund`, 0)?.of).toBe(3);
  });
});

test("behindBlanks and isInsideWord look at one place of a text, and beyond its ends", () => {
  expect([behindBlanks("a \t b", 1), behindBlanks("ab", 1), behindBlanks("a ", 1)]).toEqual([4, 1, 2]);
  expect([isInsideWord("é1 ", 0), isInsideWord("é1 ", 1), isInsideWord("é1 ", 2), isInsideWord("é1 ", 3), isInsideWord("é1 ", -1)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
