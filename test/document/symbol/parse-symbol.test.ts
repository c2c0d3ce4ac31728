import { describe, expect, test } from "vitest";
import { parseSymbol } from "../../../src/document/symbol/parse-symbol.js";
import { printSymbol } from "../../../src/document/symbol/print-symbol.js";

/** Canonical symbols, with what must be read from them. */
const forms: [text: string, fields: Record<string, unknown>][] = [
  ["CRC/C/UTO/5-7", { kind: "state-report", body: "crc", state: "UTO", number: "5-7", protocol: null }],
  ["E/C.12/UTO/2", { kind: "state-report", body: "cescr", state: "UTO", number: "2" }],
  ["CCPR/C/CHN-HKG/4", { kind: "state-report", state: "CHN-HKG" }],
  ["CRC/C/OPSC/UTO/1", { kind: "state-report", protocol: "OPSC" }],
  ["CEDAW/C/UTO/CO/5-8", { kind: "concluding-observations", body: "cedaw", state: "UTO", number: "5-8" }],
  ["E/C.12/UTO/CO/2", { kind: "concluding-observations", body: "cescr" }],
  ["CRC/C/OPAC/UTO/CO/1", { kind: "concluding-observations", body: "crc", protocol: "OPAC" }],
  ["CCPR/C/UTO/CO/2/Corr.1", { kind: "concluding-observations", suffixes: [{ type: "Corr", number: "1" }] }],
  ["CCPR/CO/75/MDA", { kind: "concluding-observations", body: "ccpr", session: "75", state: "MDA", number: null }],
  ["CCPR/C/79/Add.50", { kind: "concluding-observations", body: "ccpr", state: null, series: "79" }],
  ["CRC/C/15/Add.219", { kind: "concluding-observations", body: "crc" }],
  ["CERD/C/63/CO/3", { kind: "concluding-observations", session: "63", state: null }],
  ["CAT/C/CR/30/5", { kind: "concluding-observations", body: "cat", session: "30", number: "5" }],
  ["CCPR/C/UTO/CO/2/Add.2", { kind: "follow-up", body: "ccpr", state: "UTO", series: "CO" }],
  ["CEDAW/C/UTO/CO/3-4/Add.1", { kind: "follow-up", number: "3-4" }],
  ["CEDAW/C/UTO/FCO/5", { kind: "follow-up", series: "FCO" }],
  ["CRC/C/UTO/Q/5-7", { kind: "list-of-issues", state: "UTO", number: "5-7" }],
  ["CRC/C/UTO/Q/5-7/Add.1", { kind: "replies-to-issues", series: "Q" }],
  ["CAT/C/UTO/RQ/4", { kind: "replies-to-issues", series: "RQ" }],
  ["CCPR/C/UTO/QPR/3", { kind: "list-of-issues-prior", number: "3" }],
  ["CCPR/C/121/D/2645/2015", { kind: "communication", session: "121", number: "2645", year: "2015" }],
  ["CCPR/C/128/3", { kind: "session-document", session: "128", number: "3" }],
  ["CCPR/C/128/3/Add.1-4", { kind: "session-document", suffixes: [{ type: "Add", number: "1-4" }] }],
  ["CRC/C/GC/25", { kind: "general-comment", body: "crc", number: "25" }],
  ["CCPR/C/21/Rev.1/Add.13", { kind: "general-comment", body: "ccpr", number: null }],
  ["CCPR/C/SR.3300", { kind: "summary-record", number: "3300", session: null }],
  ["CAT/OP/UTO/1", { kind: "visit-report", body: "spt", state: "UTO" }],
  ["CAT/OP/UTO/ROSP/1", { kind: "visit-report", series: "ROSP" }],
  ["A/HRC/WG.6/33/BRN/2", { kind: "upr-document", session: "33", state: "BRN", part: "2" }],
  ["A/HRC/WG.6/9/UTO/3/Rev.1", { kind: "upr-document", part: "3", suffixes: [{ type: "Rev", number: "1" }] }],
  ["A/HRC/WG.6/20/L.12", { kind: "upr-draft-report", session: "20", number: "12" }],
  ["A/HRC/28/10", { kind: "council-document", session: "28", number: "10", series: null }],
  ["A/HRC/28/12*", { kind: "council-document", reissues: 1 }],
  ["A/HRC/S-17/2/Add.1", { kind: "council-document", session: "S-17" }],
  ["A/HRC/13/G/4", { kind: "council-document", series: "G" }],
  ["A/HRC/29/CRP.4", { kind: "council-document", series: "CRP" }],
  ["A/HRC/WGAD/2018/67", { kind: "opinion", body: "wg-arbitrary-detention", year: "2018" }],
  ["A/HRC/RES/13/27", { kind: "resolution", body: "hrc", act: "RES", session: "13", number: "27" }],
  ["A/HRC/DEC/17/119", { kind: "resolution", act: "DEC" }],
  ["A/RES/68/268", { kind: "resolution", body: "ga" }],
  ["A/RES/217(III)", { kind: "resolution", body: "ga", number: "217", session: "III" }],
  ["S/RES/1325(2000)", { kind: "resolution", body: "security-council", year: "2000" }],
  ["HRI/CORE/UTO/2012", { kind: "core-document", state: "UTO", year: "2012" }],
  ["HRI/CORE/1/Add.79", { kind: "core-document", state: null }],
  ["INT/CCPR/NGS/UTO/22334", { kind: "submission", body: "ccpr", series: "NGS", state: "UTO" }],
  ["A/62/149", { kind: "organ-document", body: "ga" }],
  ["E/CN.4/2005/7/Add.3", { kind: "organ-document", body: "commission-on-human-rights" }],
  ["ST/CS/SER.A/42", { kind: "document", body: null, path: "ST/CS/SER.A/42" }],
  ["CRC/C/58/Rev.3", { kind: "document", body: "crc" }],
  [
    "A/70/L.5/Rev.1/Add.2",
    {
      kind: "document",
      suffixes: [
        { type: "Rev", number: "1" },
        { type: "Add", number: "2" },
      ],
    },
  ],
];

/** As texts have it, and the symbol meant. */
const spellings: [written: string, canonical: string][] = [
  ["CCPR/C/UTO/CO/2/ Add.2", "CCPR/C/UTO/CO/2/Add.2"],
  ["CEDAW/C/UTO/CO/5-\n     8", "CEDAW/C/UTO/CO/5-8"],
  ["CEDAW/C/UTO/CO/5–8", "CEDAW/C/UTO/CO/5-8"],
  ["A/HRC/WG.6/5 /UTO/1", "A/HRC/WG.6/5/UTO/1"],
  ["A/HRC/WG.6/10/UTO/1/Corr. 1", "A/HRC/WG.6/10/UTO/1/Corr.1"],
  ["A/HRC//WG.6/8/L.11", "A/HRC/WG.6/8/L.11"],
  ["CCPR/C/128/3/Adds.1–4", "CCPR/C/128/3/Add.1-4"],
  ["A/HRC/28/10/add.1", "A/HRC/28/10/Add.1"],
  ["A\nUnited Nations\n/HRC/WG.6/33/BRN/2", "A/HRC/WG.6/33/BRN/2"],
  ["(A/HRC/28/10).", "A/HRC/28/10"],
  ["S/RES/1325 (2000)", "S/RES/1325(2000)"],
  ["CEDAW/C/GC/31–CRC/C/GC/18", "CEDAW/C/GC/31-CRC/C/GC/18"],
];

describe("parseSymbol", () => {
  test.each(forms)("%s", (text, fields) => {
    expect(parseSymbol(text)).toMatchObject(fields);
    expect(printSymbol(parseSymbol(text))).toBe(text);
  });

  test.each(spellings)("%j means %s", (written, canonical) => {
    expect(printSymbol(parseSymbol(written))).toBe(canonical);
    expect(parseSymbol(written)).toEqual(parseSymbol(canonical));
  });

  test("a joint document has the symbols of both committees", () => {
    const symbol = parseSymbol("CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1");
    expect(symbol.kind === "joint" && symbol.symbols.map((one) => "body" in one && one.body)).toEqual(["cedaw", "crc"]);
  });

  test.each(["", "HIV/AIDS", "and/or", "A/HRC", "A/63", "CCPR/C", "XYZ/C/UTO/1", "A/HRC/28/10, para. 4", "http://a.org/A/1/2", "A".repeat(5000)])(
    "%j is no symbol: unknown, never an error",
    (text) => expect(parseSymbol(text)).toEqual({ kind: "unknown", text }),
  );
});

describe("printSymbol", () => {
  test("refuses a hand-made symbol that has no form", () => {
    const made = { ...parseSymbol("CRC/C/UTO/CO/4"), state: "utopia" } as ReturnType<typeof parseSymbol>;
    expect(() => printSymbol(made)).toThrow(/no form of «concluding-observations» has the fields/);
  });
});
