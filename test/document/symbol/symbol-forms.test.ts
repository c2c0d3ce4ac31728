import fc from "fast-check";
import { describe, expect, test } from "vitest";
import table from "../../../data/symbol-forms.json" with { type: "json" };
import { parseSymbol } from "../../../src/document/symbol/parse-symbol.js";
import { printSymbol } from "../../../src/document/symbol/print-symbol.js";
import { symbolForms, type SymbolForm } from "../../../src/document/symbol/symbol-forms.js";

/** The forms of the table stand in its order. */
const exampleOf = (form: SymbolForm): string => table.forms[symbolForms.indexOf(form)]!.example;
const suffix = fc.tuple(fc.constantFrom("Add", "Corr", "Rev", "Amend"), fc.integer({ min: 1, max: 300 })).map(([type, n]) => `/${type}.${n}`);
const ending = fc.tuple(fc.array(suffix, { maxLength: 3 }), fc.constantFrom("", "", "*", "**")).map(([parts, stars]) => parts.join("") + stars);

/** Any canonical text that a form can have. The rest of a symbol we do not read further is tried by its example only. */
function textOf(form: SymbolForm): fc.Arbitrary<string> {
  if (form.kind === "document") return fc.constant(exampleOf(form));
  const pieces = form.pieces.map((piece) => ("text" in piece ? fc.constant(piece.text) : fc.stringMatching(piece.fits, { size: "small" })));
  return fc.tuple(...pieces).map((parts) => parts.join(""));
}

const anySymbol = fc
  .tuple(fc.oneof(...symbolForms.map(textOf)), ending)
  .map((parts) => parts.join(""))
  .filter((text) => text.length <= 120);

describe("the table of forms", () => {
  test.each(symbolForms.map((form) => [exampleOf(form), form] as const))("%s is an example of its own form", (example, form) => {
    const symbol = parseSymbol(example);
    expect(symbol.kind).toBe(form.kind);
    if (form.body !== null) expect(symbol).toMatchObject({ body: form.body });
    expect(printSymbol(symbol)).toBe(example);
  });
});

describe("reading and printing", () => {
  test("print after parse gives the canonical text, and parse after print the same symbol", () => {
    fc.assert(
      fc.property(anySymbol, (text) => {
        const symbol = parseSymbol(text);
        expect(symbol.kind).not.toBe("unknown");
        expect(printSymbol(symbol)).toBe(text);
        expect(parseSymbol(printSymbol(symbol))).toEqual(symbol);
      }),
      { numRuns: 2000 },
    );
  });

  test("blanks, line ends and dashes inside change nothing", () => {
    const gap = fc.constantFrom("", "", " ", "\n", "\n   ");
    fc.assert(
      fc.property(anySymbol, fc.array(gap, { minLength: 12, maxLength: 12 }), (text, gaps) => {
        let next = 0;
        const written = text.replace(/\//g, (slash) => slash + (gaps[next++ % gaps.length] ?? "")).replace(/-/g, "–");
        expect(parseSymbol(written.length > 240 ? text : written)).toEqual(parseSymbol(text));
      }),
      { numRuns: 500 },
    );
  });

  test("no text makes an error, and what was printed reads back", () => {
    const near = fc.string({ unit: fc.constantFrom(..."ACEHRPGW/C/.-*() 0123456789Add.Corr.–\n"), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          near,
          near.map((tail) => `A/HRC/${tail}`),
        ),
        (text) => {
          const symbol = parseSymbol(text);
          expect(parseSymbol(printSymbol(symbol))).toEqual(symbol);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
