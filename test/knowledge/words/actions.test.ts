import { expect, test } from "vitest";
import { makeAlike, refusableWith } from "../../../src/knowledge/words/actions.js";

test.each([
  ["adopt", "adopt", true],
  ["establish", "open", true],
  ["open", "introduce", true],
  ["adopt", "establish", false],
  ["improve", "improve", false],
  ["ratify", "ratify", false],
  [null, null, false],
  ["adopt", undefined, false],
])("%s and %s make alike: %s", (one, other, alike) => expect(makeAlike(one, other)).toBe(alike));

test.each([
  ["prohibit", "abolish", true],
  ["abolish", "prohibit", true],
  ["prohibit", "criminalise", true],
  ["criminalise", "abolish", false],
  ["prohibit", "decriminalise", false],
])("who was asked to %s refuses it by refusing to %s: %s", (asked, refused, refuses) => expect(refusableWith(asked).includes(refused)).toBe(refuses));
