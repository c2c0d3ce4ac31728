import { expect, test } from "vitest";
import { isAccompanying } from "../../../src/knowledge/speakers/is-accompanying.js";
import { isFolded } from "../../../src/knowledge/speakers/is-folded.js";
import { isJoiningForces } from "../../../src/knowledge/speakers/is-joining-forces.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["and seek technical assistance from OHCHR", isFolded, true],
  ["and ratify the Convention", isFolded, false],
  ["and train judges", isAccompanying, true],
  ["and close the prison boats, where nobody may train judges", isAccompanying, false],
  ["increase cooperation with its neighbours", isJoiningForces, true],
  ["increase the number of lighthouses", isJoiningForces, false],
])("%j: %o is %s", (text, asks, expected) => {
  expect(asks(wordsOf(text))).toBe(expected);
});
