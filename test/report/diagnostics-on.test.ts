import { describe, expect, test } from "vitest";
import { diagnosticsOn } from "../../src/report/diagnostics-on.js";
import type { DocumentKind } from "../../src/schema/document.js";
import { aDocument, numbered } from "../support/documents.js";
import { aClaim, aFinding } from "../support/samples.js";

const of = (kind: DocumentKind, name: string) => aDocument(numbered("The harbour was dredged in 2018."), { state: "UTO", date: "2019", kind }, name);

describe("a document on the side that it does not speak on", () => {
  test("is told, on either side", async () => {
    const told = diagnosticsOn([await of("compilation", "c.txt")], [await of("national-report", "n.txt")]);
    expect(told.map(({ code, severity, document }) => [code, severity, document])).toEqual([
      ["other-side", "warning", "c.txt"],
      ["other-side", "warning", "n.txt"],
    ]);
    expect(told[0]!.message).toBe(
      "c.txt reads as compilation, and is compared as what the State says: are the two sides turned round? If it was read wrongly, give its kind with --about.",
    );
  });

  test("nothing is told of the right sides, of kinds of neither side, and of assertions", async () => {
    expect(diagnosticsOn([await of("national-report", "n.txt"), await of("other", "o.txt")], [await of("compilation", "c.txt")])).toEqual([]);
    expect(diagnosticsOn([aClaim()], [aFinding()])).toEqual([]);
  });
});
