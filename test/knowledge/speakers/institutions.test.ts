import { describe, expect, test } from "vitest";
import { findInstitutions } from "../../../src/knowledge/speakers/institutions.js";
import { wordsOf } from "../../../src/text/words.js";

describe("kinds of institutions", () => {
  test.each([
    ["The Ombudsperson visited the prison.", ["nhri", "penitentiary"]],
    ["The procurator general and the Supreme Court agreed.", ["prosecutor", "supreme-court"]],
    ["The national preventive mechanism reports to parliament.", ["npm", "parliament"]],
    ["The Commissioner for Children was appointed.", ["children-commissioner"]],
    ["Rainfall was low.", []],
  ])("%s", (text, kinds) => {
    expect([...new Set(findInstitutions(wordsOf(text)).map(({ id }) => id))]).toEqual(kinds);
  });
});
