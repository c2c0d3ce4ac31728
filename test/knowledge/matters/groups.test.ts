import { describe, expect, test } from "vitest";
import { findGroups, groupLabel, holdsFor } from "../../../src/knowledge/matters/groups.js";
import { wordsOf } from "../../../src/text/words.js";

describe("findGroups", () => {
  test.each([
    ["Undocumented migrants are not insured.", ["undocumented-migrants"]],
    ["Girls leave school.", ["girls"]],
    ["Women and men are equal.", ["everyone"]],
    ["Girls and boys attend school.", ["children"]],
    ["Schools were opened in towns and villages.", ["everyone"]],
    ["Nobody is exempt.", ["everyone"]],
    ["All persons with disabilities are insured.", ["disability"]],
    ["The budget grew.", []],
  ])("%s", (text, expected) => {
    expect(findGroups(wordsOf(text))).toEqual(expected);
  });
});

describe("holdsFor", () => {
  test.each([
    ["everyone", ["everyone"], ["refugees"], true],
    ["nobody named", [], ["refugees"], true],
    ["a wider group", ["children"], ["girls"], true],
    ["a narrower group of the same", ["girls"], ["children"], false],
    ["another group", ["undocumented-migrants"], ["refugees"], false],
    ["citizens, of children", ["citizens"], ["children"], true],
    ["citizens, of migrants", ["citizens"], ["migrant-workers"], false],
    ["one group, of people in general", ["children"], [], false],
    ["citizens, of people in general", ["citizens"], [], true],
  ] as const)("%s", (_, said, of, expected) => {
    expect(holdsFor(said, of)).toBe(expected);
  });
});

test("a group has a name for people", () => {
  expect(groupLabel("refugees")).toBe("refugees and asylum seekers");
  expect(groupLabel("unheard-of")).toBe("unheard-of");
});
