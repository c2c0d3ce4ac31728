import { expect, test } from "vitest";
import { namedThings } from "../../src/follow/named-things.js";
import { aClaim, aSource } from "../support/samples.js";

const namesIn = (...texts: string[]) => {
  const claims = texts.map((text, i) => aClaim({ id: String(i), text, headings: ["Children"], source: aSource({ document: "d", paragraph: String(i) }) }));
  const things = namedThings(claims);
  return claims.map(({ id }) => things.get(id)!.map(({ words }) => words));
};

test("a thing without a name is the last one of its kind that had one", () => {
  expect(namesIn("The Ministry has made a child poverty index.", "Bees are kept.", "The index is published each year.")).toEqual([
    ["child poverty index"],
    [],
    ["child poverty index"],
  ]);
  expect(namesIn("The Ministry has made a child poverty index.", "The survey is published each year.")).toEqual([["child poverty index"], []]);
});

test("a sentence that begins with «this» and names nothing speaks of what the one before it names", () => {
  expect(namesIn("A council on disability is planned.", "This will bring all together.", "All are brought together.")).toEqual([
    ["council on disability"],
    ["council on disability"],
    [],
  ]);
});
