import { describe, expect, test } from "vitest";
import { findSymbols } from "../../../src/document/symbol/find-symbols.js";
import { testGrowth, type HostileText } from "../../support/test-growth.js";

describe("findSymbols", () => {
  test.each<[text: string, symbols: string[]]>([
    ["See CRC/C/UTO/CO/4, para. 3; and E/C.12/UTO/CO/2.", ["CRC/C/UTO/CO/4", "E/C.12/UTO/CO/2"]],
    ["CCPR/C/UTO/CO/2/ Add.2, paras. 2–10", ["CCPR/C/UTO/CO/2/Add.2"]],
    ["CEDAW/C/UTO/CO/5-\n8, para. 40", ["CEDAW/C/UTO/CO/5-8"]],
    ["(A/HRC/WG.6/5/UTO /2); the Board", ["A/HRC/WG.6/5/UTO/2"]],
    ["A/HRC/ 8/29 is the report", ["A/HRC/8/29"]],
    ["United Nations A\n/HRC/WG.6/29/UTO/1\nGeneral Assembly", ["A/HRC/WG.6/29/UTO/1"]],
    ["A\nUnited Nations\n/HRC/WG.6/33/UTO/2", ["A/HRC/WG.6/33/UTO/2"]],
    ["A/HRC/WG.6/9/UTO/2/Corr.1and the summary", ["A/HRC/WG.6/9/UTO/2/Corr.1"]],
    ["Council resolution S/RES/1325 (2000) on women", ["S/RES/1325(2000)"]],
    ["A/HRC/28/12* was reissued", ["A/HRC/28/12*"]],
    ["CEDAW/C/GC/31-CRC/C/GC/18 on harmful practices", ["CEDAW/C/GC/31-CRC/C/GC/18"]],
    ["HIV/AIDS, and/or, CEDAW/CRC, A/Foo State, his/her, CCPR/C", []],
    ["www.example.org/A/HRC/28/10", []],
    ["A/HRC/28/10 - 12 March", ["A/HRC/28/10"]],
    ["in CRC/C/UTO/CO/4 / The Committee", ["CRC/C/UTO/CO/4"]],
    ["CRC/C/UTO/CO/4 / CAT/C/UTO/CO/3", ["CRC/C/UTO/CO/4", "CAT/C/UTO/CO/3"]],
    ["CRC/C/UTO/CO/4/ ILO submission", ["CRC/C/UTO/CO/4"]],
    ["CRC/C/UTO/CO/4, 12 June; paras. 5- 8 of A/HRC/28/10", ["CRC/C/UTO/CO/4", "A/HRC/28/10"]],
  ])("%j", (text, symbols) => expect(findSymbols(text).map((found) => found.text)).toEqual(symbols));

  test("offsets cover what stands in the text", () => {
    const text = "Note: CCPR/C/UTO/CO/2/ Add.2, and A/HRC/23/11 and Corr.1, paras. 2.";
    expect(findSymbols(text).map(({ start, end }) => text.slice(start, end))).toEqual(["CCPR/C/UTO/CO/2/ Add.2", "A/HRC/23/11 and Corr.1"]);
  });

  test.each<[text: string, companions: string[]]>([
    ["A/HRC/23/11 and Corr.1, paras. 102.1", ["A/HRC/23/11/Corr.1"]],
    ["A/HRC/23/11, Corr. 1 and Add.1.", ["A/HRC/23/11/Corr.1", "A/HRC/23/11/Add.1"]],
    ["A/HRC/28/66/Add.1 and Add.2", ["A/HRC/28/66/Add.2"]],
    ["A/HRC/28/66/Add.1 and Corr.1", ["A/HRC/28/66/Add.1/Corr.1"]],
    ["CCPR/C/128/3 and Adds.1 and 2", ["CCPR/C/128/3/Add.1", "CCPR/C/128/3/Add.2"]],
    ["A/HRC/23/11 and addressed to all", []],
  ])("what is named after it: %s", (text, companions) => expect(findSymbols(text)[0]?.companions).toEqual(companions));

  const hostile: readonly HostileText[] = [
    ["a chain of slashes", "A/"],
    ["roots without an end", "A A/ "],
    ["blanks after a slash", " ", "A/HRC/", "1"],
    ["a number that never ends", "1-", "A/HRC/28/"],
    ["dots", "a.", "CRC/C/"],
    ["closing marks", ").", "A/HRC/28/10", "x"],
    ["many symbols", "A/HRC/28/10 and Corr.1; "],
  ];
  testGrowth(hostile, 240_000, findSymbols);
});
