import { expect, test } from "vitest";
import { areAlike } from "../../src/knowledge/actions.js";

test.each([
  ["adopt", "adopt", true],
  ["establish", "open", true],
  ["open", "introduce", true],
  ["adopt", "establish", false],
  [null, null, false],
  ["adopt", undefined, false],
])("%s and %s come to the same: %s", (one, other, alike) => expect(areAlike(one, other)).toBe(alike));
