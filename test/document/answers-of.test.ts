import { describe, expect, test } from "vitest";
import { answersOf } from "../../src/document/answers-of.js";
import { read } from "../../src/document/read-document.js";

const TEXT = (symbol: string) => `${symbol}
Distr.: General 9 August 2018

Information received from Utopia on follow-up to the concluding observations

Equality: No. 9 & 10
1. 10 (a): The Government adopted a law on equality in 2017 and repealed the old one.
2. The police of Utopia were trained on the law in the same year and in the next.
Recommendation 24b
3. The Government built two prisons in 2016, and a third one is to be opened soon.
`;
const answersIn = async (symbol: string) => {
  const document = await read(new TextEncoder().encode(TEXT(symbol)), { name: "f.txt" });
  return document.paragraphs.map((paragraph) => answersOf(document, paragraph));
};

describe("answersOf", () => {
  test("in a follow-up bare numbers are those of the concluding observations; a paragraph's own go before its heading's", async () => {
    expect(await answersIn("CCPR/C/UTO/CO/2/Add.1")).toEqual([
      ["CCPR/C/UTO/CO/2#10 (a)", "CCPR/C/UTO/CO/2#9"],
      ["CCPR/C/UTO/CO/2#9", "CCPR/C/UTO/CO/2#10"],
      ["CCPR/C/UTO/CO/2#24 (b)"],
    ]);
  });

  test("in another document they are not", async () => {
    expect((await answersIn("CCPR/C/UTO/3")).flat().filter((answer) => answer.startsWith("CCPR"))).toEqual([]);
  });
});
