import { describe, expect, test } from "vitest";
import { followedSymbol, withoutStars } from "../../../src/document/symbol/followed-symbol.js";

describe("followedSymbol", () => {
  test.each([
    ["CCPR/C/UTO/CO/2/Add.1", "CCPR/C/UTO/CO/2"],
    ["CEDAW/C/UTO/FCO/5", "CEDAW/C/UTO/CO/5"],
    ["CCPR/CO/75/UTO/Add.2", "CCPR/CO/75/UTO"],
  ])("%s follows up %s", (symbol, followed) => expect(followedSymbol(symbol)).toBe(followed));

  test.each(["CCPR/C/UTO/CO/2", "CCPR/C/UTO/3", "A/HRC/WG.6/33/UTO/1", "no symbol"])("no follow-up: %s", (symbol) => expect(followedSymbol(symbol)).toBeNull());

  test("a reissue is the same document", () => expect(withoutStars("CCPR/C/UTO/CO/2**")).toBe("CCPR/C/UTO/CO/2"));
});
