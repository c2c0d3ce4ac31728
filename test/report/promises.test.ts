import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { toHtml } from "../../src/report/html/to-html.js";
import { columnsOf, toRows } from "../../src/report/rows/to-rows.js";
import { toCsv } from "../../src/report/to-csv.js";
import { toMarkdown } from "../../src/report/markdown/to-markdown.js";
import { toText } from "../../src/report/text/to-text.js";
import { untouchedPlaces } from "../../src/report/untouched-places.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const said = (document: string, date: string, paragraph: string, text: string, more: object = {}) =>
  aClaim({ id: `${document}#${paragraph}`, date, text, source: aSource({ document, paragraph }), ...more });
const plan = { act: "plan", status: "planned" } as const;
const report = check({
  claims: [
    said("UTO/1", "2019", "4", "It is planned to open <b>40 shelters</b> for women who fled violence at home in rural valleys.", plan),
    said("UTO/1", "2019", "5", "A new bridge over the river Ister will be built for the fishermen of the delta.", plan),
    said("UTO/2", "2023", "8", "It is planned to open <b>15 shelters</b> for women who fled violence at home in rural valleys.", plan),
    said("UTO/2", "2023", "9", "The national human rights institution fully complies with the Paris Principles.", { act: "compliance", status: "in-force" }),
  ],
  findings: [aFinding({ date: "2023", text: "The national human rights institution does not comply with the Paris Principles." })],
});

describe("promises and claims in every output", () => {
  test("text counts them, and shows them where all is asked for", () => {
    expect(toText(report)).toContain("      2  promises of earlier documents: 1 changed, 1 not found again");
    expect(toText(report)).toContain("      4  claims: 1 that a finding contradicts, 3 that no finding touches");
    expect(toText(report)).not.toMatch(/PROMISE:|NO FINDING TOUCHES|CLAIM THAT/);
    const all = toText(report, { all: true });
    expect(all).toContain("PROMISE: changed (needs review)");
    expect(all).toContain("PROMISE: not found again in UTO/2");
    expect(all).toContain("NO FINDING TOUCHES");
  });

  test("Markdown and HTML show both sides, escaped", () => {
    const markdown = toMarkdown(report);
    expect(markdown).toContain("## Promises of earlier documents");
    expect(markdown).toContain("**changed** (needs review), UTO/1, para. 4");
    const page = toHtml(report);
    expect(page).toContain('<li class="fate-changed">');
    expect(page).toContain('name="fate" value="not-found"');
    for (const text of [markdown, page]) {
      expect(text).toContain("15 shelters");
      expect(text).not.toContain("<b>15");
    }
  });

  test("rows: one a promise, and what findings make of each claim", () => {
    expect(toRows(report, "promises")).toMatchObject([
      { fate: "changed", document: "UTO/1", paragraph: "4", laterDocument: "UTO/2", laterParagraph: "8", byDocument: "UTO/2: changed" },
      { fate: "not-found", paragraph: "5", laterQuote: null },
    ]);
    expect(toCsv(columnsOf("promises"), toRows(report, "promises")).trimEnd().split("\r\n")).toHaveLength(3);
    expect(toRows(report, "claims").map(({ standing }) => standing)).toEqual(["untouched", "untouched", "untouched", "contradicted"]);
  });

  test("places that no finding touches, as ranges", () => {
    expect(untouchedPlaces(report)).toEqual([
      { document: "UTO/1", paragraphs: 2, places: "paras. 4–5" },
      { document: "UTO/2", paragraphs: 1, places: "para. 8" },
    ]);
    expect(toText(report, { all: true })).toContain("CLAIM THAT A FINDING CONTRADICTS");
  });
});
