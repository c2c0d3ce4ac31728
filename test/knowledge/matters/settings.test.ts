import { describe, expect, test } from "vitest";
import table from "../../../data/settings.json" with { type: "json" };
import { findSettings, holdsForSettings } from "../../../src/knowledge/matters/settings.js";

describe("findSettings", () => {
  test.each(table.settings.flatMap(({ id, examples }) => examples.map((text) => [text, id] as const)))("%s", (text, id) => {
    expect(findSettings(text)).toEqual([id]);
  });

  test.each([
    ["Beating is lawful in the home, though not in schools.", ["home", "school"]],
    ["It is prohibited in all settings.", ["everywhere"]],
    ["The budget grew.", []],
  ])("%s", (text, expected) => {
    expect(findSettings(text)).toEqual(expected);
  });
});

describe("holdsForSettings", () => {
  test.each([
    ["no setting named", [], ["home"], true],
    ["everywhere", ["everywhere"], ["home"], true],
    ["the one named first", ["school", "home"], ["home", "care"], true],
    ["another", ["school"], ["home", "school"], false],
  ])("%s", (_, said, of, expected) => {
    expect(holdsForSettings(said, of)).toBe(expected);
  });
});
