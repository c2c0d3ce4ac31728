import { describe, expect, test } from "vitest";
import { readHeadFacts, type HeadTexts } from "../../src/document/head-facts.js";
import { readPlainText } from "../../src/read/plain/plain-text.js";

const facts = (texts: Partial<HeadTexts>, about = {}) => readHeadFacts({ head: "", headings: [], paragraphs: [], ...texts }, about);
const head = "United Nations\nA/HRC/WG.6/29/BRB/2\nGeneral Assembly\nDistr.: General\n2 November 2017\nOriginal: English\nCompilation on Barbados";

describe("readHeadFacts", () => {
  test("the head tells symbol, kind, State, date and title", () => {
    expect(facts({ head })).toEqual({
      symbol: "A/HRC/WG.6/29/BRB/2",
      kind: "compilation",
      state: "BRB",
      date: "2017-11-02",
      title: "Compilation on Barbados",
      session: "29",
      basis: { symbol: "stated", kind: "stated", state: "stated", date: "stated", title: "stated", session: "stated" },
    });
  });

  test("the caller goes before the text", () => {
    const given = facts({ head }, { symbol: "CRC/C/UTO/5-7", date: "2021", kind: "replies", state: "UTO" });
    expect(given).toMatchObject({ symbol: "CRC/C/UTO/5-7", date: "2021", kind: "replies", state: "UTO" });
    expect(given.basis).toMatchObject({ symbol: "given", date: "given", kind: "given", state: "given", title: "stated" });
  });

  test.each([
    ["CRC/C/BRB/5-7", "periodic-report", "BRB"],
    ["CCPR/C/BRB/CO/3", "concluding-observations", "BRB"],
    ["CRC/C/BRB/Q/5-7/Add.1", "replies", "BRB"],
    ["A/HRC/WG.6/29/BRB/1", "national-report", "BRB"],
    ["A/HRC/WG.6/29/BRB/3", "stakeholder-summary", "BRB"],
  ])("the symbol %s tells kind and State", (symbol, kind, state) => {
    expect(facts({ head: symbol })).toMatchObject({ kind, state });
  });

  test("the State is a title, else the one most named, if named three times", () => {
    expect(facts({ headings: ["Barbados"] })).toMatchObject({ state: "BRB", basis: { state: "stated" } });
    expect(facts({ paragraphs: ["Barbados ratified it. Barbados, unlike Brunei Darussalam, did.", "The law of Barbados holds."] })).toMatchObject({
      state: "BRB",
      basis: { state: "implied" },
    });
    expect(facts({ paragraphs: ["Barbados ratified it."] }).state).toBeNull();
    expect(facts({ paragraphs: ["Niger acted. Niger ratified. Guinea-Bissau, Guinea-Bissau, Guinea-Bissau and Guinea-Bissau did not."] }).state).toBe("GNB");
  });

  test("the date is implied by the latest year that three sentences speak of as past", () => {
    const past = [
      "A law was adopted in 2018.",
      "A fund was founded in 2018.",
      "A court was opened in 2018.",
      "Poverty will end by 2030.",
      "It was asked in 2025.",
    ];
    expect(facts({ paragraphs: past })).toMatchObject({ date: "2018", basis: { date: "implied" } });
    expect(facts({ paragraphs: past.slice(1) }).date).toBeNull();
  });

  test("a text that tells nothing leaves all null", () => {
    expect(facts({ paragraphs: ["The law holds."] })).toEqual({ symbol: null, kind: "other", state: null, date: null, title: null, session: null, basis: {} });
  });

  test("a document's own symbol is read from its head, though pages repeat it as furniture", () => {
    const text = `Distr.: General\n2 November 2017\nA/HRC/WG.6/29/BRB/2\nCompilation on Barbados\nI. Background\n${[1, 2, 3, 4, 5].map((n) => `${n}. Law number ${n} holds.`).join("\nA/HRC/WG.6/29/BRB/2\n")}`;
    expect(facts({ head: readPlainText(text).head }).symbol).toBe("A/HRC/WG.6/29/BRB/2");
  });
});
