import { describe, expect, it } from "vitest";
import { parsePattern } from "../../../src/knowledge/patterns/pattern-language.js";
import { compilePatterns, type FoundInstrument } from "../../../src/knowledge/patterns/patterns.js";
import { wordsOf } from "../../../src/text/words.js";
import { testGrowth } from "../../support/test-growth.js";

const aliases = new Map([
  ["children", ["child", "under 18"]],
  ["join", ["ratif*", "=sign #*"]],
]);
const matchOf = (pattern: string, text: string, instruments: readonly FoundInstrument[] = []) =>
  compilePatterns([pattern], (row) => [row], aliases)(wordsOf(text), instruments);
const fits = (pattern: string, text: string, instruments: readonly FoundInstrument[] = []) => matchOf(pattern, text, instruments).length > 0;

describe("each construct fires and stays silent", () => {
  it.each([
    ["corporal punishment", "All Corporal Punishments are banned.", "The corporal was given a punishment."],
    ["prohibit*", "a prohibition", "it was forbidden"],
    ["prohibit", "it was prohibited", "a prohibition"],
    ["=housing", "adequate housing", "the house"],
    ["minimum age .. marriage", "minimum age for entry into marriage", "minimum age for entry into work or for marriage"],
    ["flogging|caning|whip*", "whipped in public", "beaten in public"],
    ["rape & law", "the law on rape", "the law on theft"],
    ["rape ~ law", "the law does not define rape", "rape is rare and one two three four five six seven eight nine law"],
    ["rape & !marital", "rape is a crime", "marital rape is a crime"],
    ["@children labour", "child labour", "labour of adults"],
    ["@children", "persons under 18", "persons over 18"],
    ["re-entry ban", "re-entry bans", "entry ban"],
    ["organi* crime", "organized crime", "ordinary crime"],
  ])("%s", (pattern, yes, no) => {
    expect(fits(pattern, yes)).toBe(true);
    expect(fits(pattern, no)).toBe(false);
  });
});

describe("articles", () => {
  it("inside a phrase may be present or absent, in the pattern and in the text", () => {
    expect(fits("rights of the child", "rights of child")).toBe(true);
    expect(fits("rights of child", "the rights of the child")).toBe(true);
    expect(fits("raised .. age", "raised it to the age of 18")).toBe(true);
  });
  it("ranges count the words as they stand", () => {
    expect(matchOf("rights of child", "all the rights of the child today")[0]?.ranges).toEqual([[2, 5]]);
  });
  it("at the edge of a phrase were meant", () => {
    expect(fits("the press", "to the press")).toBe(true);
    expect(fits("the press", "to press on")).toBe(false);
  });
  it("are letters where they are capitals or exact", () => {
    expect(fits("accredited with A status", "accredited with A status")).toBe(true);
    expect(fits("accredited with A status", "accredited with status")).toBe(false);
    expect(fits("category =a only", "category A only")).toBe(true);
  });
});

describe("commas", () => {
  const finder = (pattern: string, commasPart: boolean) => (text: string) =>
    compilePatterns([{ pattern }], (row) => [row.pattern], new Map(), commasPart)(wordsOf(text)).length > 0;

  it.each([
    ["child poverty", "Rights of children, poverty reduction and health.", false],
    ["child poverty", "Child poverty fell.", true],
    ["cruel, inhuman", "Cruel, inhuman or degrading treatment.", true],
    ["cruel, inhuman", "Cruel inhuman treatment.", true],
    ["cruel inhuman", "Cruel; inhuman treatment.", false],
    ["women .. rights", "Women, children and their rights.", true],
    ["sale .. child labour", "Sale of children, labour of adults.", false],
  ])("%s in «%s»: %s", (pattern, text, fits) => expect(finder(pattern, true)(text)).toBe(fits));

  it("part nothing where they need not", () => expect(finder("child poverty", false)("Children, poverty.")).toBe(true));
});

describe("instruments", () => {
  const text = "Ratify the Convention and sign the Protocol";
  const found = [
    { id: "crpd", first: 1, last: 2 },
    { id: "ilo-87", first: 5, last: 6 },
  ];
  it("stand where they were found", () => {
    expect(matchOf("#crpd & ratif*", text, found)[0]?.ranges).toEqual([
      [1, 2],
      [0, 0],
    ]);
    expect(fits("#crpd & ratif*", text)).toBe(false);
    expect(fits("#crc|#crpd", text, found)).toBe(true);
    expect(fits("#crc", text, found)).toBe(false);
    expect(fits("ratif* & !#crpd", text, found)).toBe(false);
  });
  it("may stand for all whose id begins so, and inside phrases", () => {
    expect(fits("#ilo-*", text, found)).toBe(true);
    expect(fits("#geneva-*", text, found)).toBe(false);
    expect(matchOf("ratif* #crpd", text, found)[0]?.ranges).toEqual([[0, 2]]);
    expect(matchOf("@join", text, found).map(({ ranges }) => ranges)).toEqual([[[0, 0]], [[4, 6]]]);
    expect(fits("ratif* .. #ilo-*", text, found)).toBe(true);
  });
});

describe("what cannot be read is an error that names the pattern", () => {
  it.each(["a & ", "rape|", "a&b", "rape|!marital", "rape |~ law", "@unknown", "rape & !law|!act", "!rape", ".. law", "law .."])("%s", (pattern) => {
    expect(() => fits(pattern, "x")).toThrow(/pattern|phrase/);
  });
  it("parts come with their signs", () => {
    expect(parsePattern("rape ~ law|act & !marital")).toEqual([
      { phrases: "rape", absent: false, near: false },
      { phrases: "law|act", absent: false, near: true },
      { phrases: "marital", absent: true, near: false },
    ]);
  });
});

describe("time grows with the text alone", () => {
  const match = compilePatterns(["minimum .. age .. marriage", "the press", "minimum ~ age", "minimum age age age"], (row) => [row]);
  const pieces = ["the ", "minimum ", "minimum age ", "minimum the the a age "];
  testGrowth(
    pieces.map((piece) => [piece, piece]),
    400_000,
    (text) => match(wordsOf(text)),
  );
});
