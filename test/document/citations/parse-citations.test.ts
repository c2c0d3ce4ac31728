import { describe, expect, test } from "vitest";
import type { Citation } from "../../../src/document/citations/citation.js";
import { parseCitations, resolveCitations } from "../../../src/document/citations/parse-citations.js";
import { testGrowth, type HostileText } from "../../support/test-growth.js";

/** A citation in one line: «CRC/C/UTO/CO/4 ¶3 (a)|4 p.2 weak ibid». */
function line(citation: Citation): string {
  const { kind, symbol, source, url, paragraphs, pages, weak, ibid } = citation;
  const where = [paragraphs.length > 0 && `¶${paragraphs.join("|")}`, pages.length > 0 && `p.${pages.join("|")}`];
  return [symbol ?? source ?? url ?? kind, ...where, weak && "weak", ibid && "ibid"].filter(Boolean).join(" ");
}

describe("parseCitations", () => {
  test.each<[note: string, citations: string[]]>([
    [
      "E/C.12/UTO/CO/2, para. 12; CCPR/C/UTO/CO/2, para. 4; and CRC/C/UTO/CO/4, para. 3 (a). See also A/HRC/29/25/Add.2, para. 10.",
      ["E/C.12/UTO/CO/2 ¶12", "CCPR/C/UTO/CO/2 ¶4", "CRC/C/UTO/CO/4 ¶3 (a)", "A/HRC/29/25/Add.2 ¶10 weak"],
    ],
    ["For relevant recommendations, see A/HRC/23/11 and Corr.1, paras. 102.105-102.109.", ["A/HRC/23/11 ¶102.105-102.109"]],
    ["See CRC/C/UTO/CO/2, para. 62-63 and CEDAW/C/UTO/CO/5-8, para. 55.", ["CRC/C/UTO/CO/2 ¶62-63", "CEDAW/C/UTO/CO/5-8 ¶55"]],
    [
      "CAT/C/UTO/CO/3, para. 7. See also CAT/C/61/D/661/2015 and CCPR/C/119/D/2146/2012.",
      ["CAT/C/UTO/CO/3 ¶7", "CAT/C/61/D/661/2015 weak", "CCPR/C/119/D/2146/2012 weak"],
    ],
    [
      "See also CAT/OP/UTO/1, para. 22; and CCPR/C/UTO/CO/2, para. 32. CRC/C/UTO/CO/4, para. 5.",
      ["CAT/OP/UTO/1 ¶22 weak", "CCPR/C/UTO/CO/2 ¶32 weak", "CRC/C/UTO/CO/4 ¶5"],
    ],
    ["United Nations country team submission for the universal periodic review of Utopia, para. 4.", ["United Nations country team submission ¶4"]],
    [
      "United Nations country team submission, paras. 26 and 28; and UNESCO submission, para. 9.",
      ["United Nations country team submission ¶26|28", "UNESCO submission ¶9"],
    ],
    ["UNHCR submission, p. 3 and UNESCO submission, p. 4.", ["UNHCR submission p.3", "UNESCO submission p.4"]],
    [
      "See www.example.org/a.aspx?ID=24637. See also the United Nations country team submission, para. 22.",
      ["www.example.org/a.aspx?ID=24637", "United Nations country team submission ¶22 weak"],
    ],
    ["A/HRC/29/25/Add.2, para. 34; and see www.example.org/f?p=1:2: 0::NO.", ["A/HRC/29/25/Add.2 ¶34", "www.example.org/f?p=1:2:0::NO"]],
    ["OHCHR, OHCHR Report 2018, pp. 77 and 94; and OHCHR, OHCHR Report 2017, p. 79.", ["OHCHR, OHCHR Report 2018 p.77|94", "OHCHR, OHCHR Report 2017 p.79"]],
    [
      "See also Working Group on Arbitrary Detention opinion No. 16/2017 and CCPR/C/120/D/2158/2012.",
      ["Working Group on Arbitrary Detention opinion No. 16/2017 weak", "CCPR/C/120/D/2158/2012 weak"],
    ],
    ["JS2, paras. 14 and 18 and JS1 page 4.", ["JS2 ¶14|18", "JS1 p.4"]],
    ["ASC, paras. 10.1; 10.2; and 10.3.", ["ASC ¶10.1|10.2|10.3"]],
    ["UNHCR submission, p. 3. For the relevant recommendation, see A/HRC/27/11, para. 113.53 (Erewhon).", ["UNHCR submission p.3", "A/HRC/27/11 ¶113.53"]],
    ["Tables on the scope of obligations will be available at www.example.org/Index.aspx.", ["www.example.org/Index.aspx"]],
    ["The main role of the Council is to support; it began in 2015. Refer to Annex 1 for pages.", ["Annex 1 for pages"]],
    ["The following abbreviations are used: ICERD Convention; JS9 Joint submission 9 submitted by: A Board.", []],
    ["", []],
  ])("%s", (note, citations) => expect(parseCitations(note).map(line)).toEqual(citations));

  test("a source without symbol whose address follows has both", () => {
    const note =
      "See CEDAW/C/UTO/CO/5-8, para. 29. See also the letter dated 14 November 2014 to the Mission. Available from https://example.org/Public\nFile?gId=1.";
    expect(parseCitations(note)).toMatchObject([
      { symbol: "CEDAW/C/UTO/CO/5-8" },
      { kind: "report", source: "letter dated 14 November 2014 to the Mission", url: "https://example.org/PublicFile?gId=1", weak: true },
    ]);
  });

  test("gives kind, speaker, companions, and the place in the note", () => {
    const note = "See A/HRC/23/11 and Corr.1, para. 4; and UNHCR submission, p. 2.";
    const [report, submission] = parseCitations(note);
    expect(report).toMatchObject({ kind: "symbol", companions: ["A/HRC/23/11/Corr.1"], body: null });
    expect(submission).toMatchObject({ kind: "submission", body: "unhcr" });
    expect(note.slice(report?.start, report?.end)).toBe("A/HRC/23/11 and Corr.1, para. 4");
    expect(note.slice(submission?.start, submission?.end)).toBe("UNHCR submission, p. 2");
  });

  const hostile: readonly HostileText[] = [
    ["semicolons", "A/HRC/28/10; "],
    ["sources", "UNHCR submission, p. 1 "],
    ["blanks", " ", "UNHCR submission, ", "p. 1"],
    ["addresses", "www.example.org/ B/ "],
    ["Ibid.", "Ibid. "],
    ["numbers", "1, ", "A/HRC/28/10, paras. "],
    ["full stops", "a. B"],
  ];
  testGrowth(hostile, 120_000, parseCitations);
});

describe("resolveCitations", () => {
  const resolved = (...notes: string[]): string[] => resolveCitations(notes).at(-1)?.map(line) ?? [];

  test("Ibid. is the last reference of the note before", () => {
    expect(resolved("CED/C/UTO/CO/1, para. 2; and CRC/C/UTO/CO/4, para. 3.", "Ibid., para. 5.")).toEqual(["CRC/C/UTO/CO/4 ¶5 ibid"]);
  });

  test("Ibid. alone is the whole note before", () => {
    expect(resolved("CED/C/UTO/CO/1, para. 2; and CRC/C/UTO/CO/4, para. 3.", "Ibid.")).toEqual(["CED/C/UTO/CO/1 ¶2 ibid", "CRC/C/UTO/CO/4 ¶3 ibid"]);
  });

  test.each<[why: string, notes: string[], last: string[]]>([
    ["a chain", ["CRC/C/UTO/CO/4, para. 3.", "Ibid., para. 5.", "Ibid., paras. 60-61."], ["CRC/C/UTO/CO/4 ¶60-61 ibid"]],
    ["after a web address", ["See www.example.org/a.", "Ibid. See also CRC/C/UTO/CO/4."], ["www.example.org/a ibid", "CRC/C/UTO/CO/4 weak"]],
    ["after a submission", ["UNHCR submission for the universal periodic review of Utopia, p. 3.", "Ibid., p. 5."], ["UNHCR submission p.5 ibid"]],
    [
      "first of several",
      ["CRC/C/UTO/CO/4, para. 3.", "Ibid., para. 6; and CAT/C/UTO/CO/3, paras. 22 (b) and 16 (g)."],
      ["CRC/C/UTO/CO/4 ¶6 ibid", "CAT/C/UTO/CO/3 ¶22 (b)|16 (g)"],
    ],
    ["within a note", ["CAT/C/UTO/CO/3, para. 1.", "CRC/C/UTO/CO/4, para. 3. See also ibid., para. 9."], ["CRC/C/UTO/CO/4 ¶3", "CRC/C/UTO/CO/4 ¶9 weak ibid"]],
    ["with an address beside it", ["CRC/C/UTO/CO/4, paras. 67–68.", "Ibid., and see www.example.org/a."], ["CRC/C/UTO/CO/4 ¶67-68 ibid", "www.example.org/a"]],
    ["loosely written", ["CRIN, para 1.", "Ibid.,para2."], ["CRIN ¶2 ibid"]],
  ])("%s", (_, notes, last) => expect(resolved(...notes)).toEqual(last));

  test.each<[notes: string[], why: RegExp]>([
    [["Ibid., para. 3."], /no note stands before/],
    [["The country has ten provinces.", "Ibid., para. 3."], /names no source/],
    [["Ibid.", "Ibid., para. 3."], /itself unresolved/],
  ])("unresolved, and says why: %j", (notes, why) => {
    const last = resolveCitations(notes).at(-1)?.[0];
    expect(last).toMatchObject({ kind: "ibid-unresolved", symbol: null, source: null });
    expect(last?.why).toMatch(why);
  });

  test("the short form of a submission is the source of the long one", () => {
    const [long, short] = resolveCitations(["UNHCR submission for the universal periodic review of Utopia, p. 4.", "UNHCR submission, p. 1."]);
    expect(short?.[0]?.source).toBe(long?.[0]?.source);
  });

  test.each([
    ["Ibid. para 2.", ["2"], []],
    ["Ibid.,para1.", ["1"], []],
    ["Ibid. paras. 3 and 4.", ["3", "4"], []],
    ["ibid, paras 4-5", ["4-5"], []],
    ["Ibid. p.4.", [], ["4"]],
    ["Idem, para. 4", ["4"], []],
  ])("«%s» repeats the source with places of its own, however it is typed", (words, paragraphs, pages) => {
    expect(resolveCitations(["CRC/C/UTO/CO/4, para. 3.", words])[1]).toMatchObject([{ symbol: "CRC/C/UTO/CO/4", paragraphs, pages }]);
  });

  test.each([
    ["CRC/C/UTO/CO/4 §§ 4-5", ["4-5"]],
    ["CRC/C/UTO/CO/4, ¶ 12", ["12"]],
    ["CRC/C/UTO/CO/4 at para. 4", ["4"]],
    ["CRC/C/UTO/CO/4 (2017), para. 12", ["12"]],
    ["Committee on Wells, concluding observations on the report of Utopia (CRC/C/UTO/CO/4), paras. 7–9", ["7-9"]],
  ])("the paragraphs of «%s»", (words, paragraphs) => {
    expect(resolveCitations([words])[0]).toMatchObject([{ symbol: "CRC/C/UTO/CO/4", paragraphs }]);
  });
});
