import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternation } from "../../src/text/alternation.js";

describe("alternation", () => {
  test("shares beginnings, and fits the longest form", () => {
    expect(alternation(["council", "court", "court of appeal"])).toBe("cou(?:ncil|rt(?: of appeal)?)");
    expect(new RegExp(alternation(["court", "court of appeal"])).exec("the court of appeals")?.[0]).toBe("court of appeal");
  });

  test("a blank fits what the caller says; signs of regular expressions are letters", () => {
    expect(new RegExp(alternation(["a (b) c"], "\\s+"), "u").test("a \n(b)  c")).toBe(true);
    expect(new RegExp(alternation(["a.b"]), "u").test("axb")).toBe(false);
  });

  test("fits what a plain list, longest first, fits", () => {
    const forms = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "(", "."), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(forms, fc.string({ unit: fc.constantFrom("a", "b", "(", "."), maxLength: 12 }), (list, text) => {
        const plain = [...list]
          .sort((a, b) => b.length - a.length)
          .map((form) => form.replace(/[(.]/g, "\\$&"))
          .join("|");
        const all = (source: string) => [...text.matchAll(new RegExp(source, "gu"))].map((found) => [found.index, found[0]]);
        expect(all(alternation(list))).toEqual(all(plain));
      }),
    );
  });
});
