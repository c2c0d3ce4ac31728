import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { extractFindings } from "../../../src/extract/findings/findings.js";

const TEXT = (symbol: string) => `${symbol}
Distr.: General 9 August 2016

Concluding observations on the second report of Utopia

1. The Committee is concerned about the poor conditions in the prisons of the islands.
2. The State party should: (a) build prisons on every island; (b) adopt legislation on free legal aid for the poor.
3. The Committee is concerned at the lack of shelters for women.
4. The Committee welcomes the adoption of the law on equality.
`;
const namesIn = async (symbol: string) => extractFindings(await read(new TextEncoder().encode(TEXT(symbol)), { name: "c.txt" })).map(({ goesBy }) => goesBy);

describe("withOwnNumbers", () => {
  test("a finding goes by its paragraph and item, a concern by the paragraph that recommends what to do about it too", async () => {
    expect(await namesIn("CCPR/C/UTO/CO/2")).toEqual([
      ["CCPR/C/UTO/CO/2#1", "CCPR/C/UTO/CO/2#2"],
      ["CCPR/C/UTO/CO/2#2 (a)"],
      ["CCPR/C/UTO/CO/2#2 (b)"],
      ["CCPR/C/UTO/CO/2#3"],
      ["CCPR/C/UTO/CO/2#4"],
    ]);
  });

  test("findings of other documents go by none", async () => {
    expect((await namesIn("A/HRC/WG.6/33/UTO/2")).flat().filter(Boolean)).toEqual([]);
  });
});
