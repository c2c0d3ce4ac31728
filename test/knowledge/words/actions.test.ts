import { expect, test } from "vitest";
import { makeAlike } from "../../../src/knowledge/words/actions.js";

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
