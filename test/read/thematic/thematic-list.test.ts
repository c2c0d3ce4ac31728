import { describe, expect, test } from "vitest";
import { readThematicList } from "../../../src/read/thematic/thematic-list.js";
import { findingSchema } from "../../../src/schema/assertion.js";
import { abstractList, bold, docx, list, p, run } from "../../support/docx.js";
import { assessed, ASSESSED, made, row, SOURCE } from "../../support/thematic-document.js";

const byNumber = (bytes: Uint8Array) => new Map(readThematicList(bytes, "list.docx").rows.map((found) => [found.finding.number, found]));

describe("the layout with a column for the assessment", () => {
  const { rows, findings, columns, package: word } = readThematicList(assessed, "list.docx");
  const rowOf = (number: string) => rows.find(({ finding }) => finding.number === number)!;

  test("each row is a finding", () => {
    expect(findings.map(({ number, text, recommendedBy, position, positionWords }) => [number, text, recommendedBy, position, positionWords])).toEqual([
      ["125.1", "Ratify the treaty of wells", ["MEX", "IRN"], "supported", "Supported"],
      ["125.42", "Adopt a law on wells; open the register", ["CHL", "PER", "ESP"], "noted", "Noted"],
      ["125.7", "Keep the wells of schools dry", ["TGO"], "supported/noted", "Supported/Noted"],
      ["126.2", "Dig", ["Narnia"], null, "Deferred"],
    ]);
    expect(
      findings.every(
        ({ act, speakers, state, session, cycle }) =>
          act === "recommendation" && speakers?.[0] === "upr-working-group" && state === "BRB" && session === "20" && cycle === "2",
      ),
    ).toBe(true);
    for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true);
  });

  test("themes, goals and persons; the row above names the first theme", () => {
    expect(findings.map(({ themes, sdgs, affectedPersons }) => [themes, sdgs, affectedPersons])).toEqual([
      [["Acceptance of international norms", "Equality & non-discrimination"], [], ["children", "general"]],
      [["Acceptance of international norms"], ["6 - CLEAN WATER AND SANITATION"], []],
      [["Children: definition; general principles; protection"], [], ["children"]],
      [["Children: definition; general principles; protection"], [], []],
    ]);
    expect(rowOf("125.7").finding.headings).toEqual(["Children: definition; general principles; protection"]);
  });

  test("the source of the position is no word of the recommendation", () => {
    expect(rows.map(({ positionSource }) => positionSource)).toEqual([
      "A/HRC/28/10/Add.1 – Para. 3",
      "A/HRC/28/10/Add.1 – Para. 3",
      "A/HRC/28/10/Add.1 - Para. 4",
      null,
    ]);
  });

  test("the quote is verbatim and stands where it says", () => {
    const { source } = rowOf("125.42").finding;
    expect(source).toMatchObject({ document: "list.docx", paragraph: "125.42", quote: "Adopt a law on wells (Chile); open the register (Peru, Spain)" });
    expect(source.spans!.map((span) => word.text.slice(...span)).join("")).toBe(source.quote);
    expect(word.text.split("\n")[source.line! - 1]).toContain("Adopt a law");
  });

  test("the cell to be filled, and what stands in it", () => {
    expect(rows.map(({ filled }) => filled)).toEqual([null, "The law was adopted\nin 2019.", "Under way.", null]);
    expect(rows.map(({ cell }) => [cell?.table, cell?.row, cell?.column])).toEqual([
      [0, 2, 3],
      [0, 3, 3],
      [0, 5, 3],
      [0, 6, 3],
    ]);
    const cells = [...word.xml.document.getElementsByTagName("w:tc")];
    for (const { cell } of rows) expect(cells).toContain(cell!.node);
    expect(rowOf("125.7").cell!.node.textContent).toBe("Under way.");
  });

  test("headings written right", () => {
    expect(columns.map(({ column, distance }) => [column, distance])).toEqual([
      ["recommendation", 0],
      ["position", 0],
      ["themes", 0],
      ["assessment", 0],
    ]);
  });
});

describe("other layouts", () => {
  test("with relevant goals in place of the assessment there is no cell to fill", () => {
    const rows = byNumber(
      made(
        row("Recommendation and recommending State", "Position of the State under review", "Human rights themes and groups of persons", "Relevant SDGs"),
        row("Theme: Right to food"),
        row(
          `140.7 Plant trees (Maldives) (Portugal);\n${SOURCE}`,
          "Supported",
          "- Right to food\nGroups of Persons: \n- Public officials",
          "- 1 - NO POVERTY\n- 2 - ZERO HUNGER",
        ),
      ),
    );
    expect(rows.get("140.7")).toMatchObject({
      cell: null,
      filled: null,
      finding: {
        text: "Plant trees",
        recommendedBy: ["MDV", "PRT"],
        themes: ["Right to food"],
        sdgs: ["1 - NO POVERTY", "2 - ZERO HUNGER"],
        affectedPersons: ["Public officials"],
      },
    });
  });

  test("headings misspelt and in another order say what they were taken for", () => {
    const read = readThematicList(
      made(
        row("Positoin", "Assesment/coments on level of implementation", "Recomendation", "Full list of theme"),
        row("Noted", "", "12.3 Dig a well (Togo)", "Water"),
      ),
      "list.docx",
    );
    expect(read.columns.map(({ column, heading }) => [column, heading])).toEqual([
      ["position", "Position"],
      ["assessment", ASSESSED[3]],
      ["recommendation", "Recommendation"],
      ["themes", "Full list of themes"],
    ]);
    expect(read.columns.every(({ distance }) => distance > 0)).toBe(true);
    expect(read.rows[0]).toMatchObject({ cell: { column: 1 }, filled: null, finding: { number: "12.3", position: "noted", themes: ["Water"] } });
  });

  test("States in a column of their own; numbers that Word counts", () => {
    const numbering = abstractList(0, [["decimal", "12.%1"]]) + list(1, 0);
    const cells = (words: string) =>
      `<w:tc><w:tcPr/>${p(words, { list: [1, 0] })}</w:tc><w:tc>${p("Togo, Peru")}</w:tc><w:tc>${p(bold("Supported"))}</w:tc><w:tc>${p(run("Water"))}</w:tc>`;
    const body = `<w:tbl>${row("Recommendation", "Recommending State/s", "Position", "Themes")}<w:tr>${cells("Dig a well;")}</w:tr><w:tr>${cells("Dig another.")}</w:tr></w:tbl>`;
    const { findings } = readThematicList(docx({ body, numbering }), "list.docx");
    expect(findings.map(({ number, text, recommendedBy }) => [number, text, recommendedBy])).toEqual([
      ["12.1", "Dig a well", ["TGO", "PER"]],
      ["12.2", "Dig another", ["TGO", "PER"]],
    ]);
  });

  test("headings repeated on a page are no row; the table may go on in another without them", () => {
    const first = `<w:tbl>${row(...ASSESSED)}${row("1.1 Dig (Togo)", "Noted", "Water", "")}${row(...ASSESSED)}</w:tbl>`;
    const { rows } = readThematicList(
      docx({ body: `${first}${p("")}<w:tbl>${row("1.2 Drain (Peru)", "Supported", "Water", "Done.")}${row("Wells", "12", "1", "2")}</w:tbl>` }),
      "list.docx",
    );
    expect(rows.map(({ finding, cell, filled }) => [finding.number, cell?.table, filled])).toEqual([
      ["1.1", 0, null],
      ["1.2", 1, "Done."],
    ]);
  });

  test("a recommendation under two themes is one finding and two cells; another under its number keeps its own id", () => {
    const { rows, findings } = readThematicList(
      made(
        row(...ASSESSED),
        row("1.1 Dig (Togo)", "Noted", "Water", ""),
        row("1.1 Dig (Togo)", "Noted", "Land", ""),
        row("1.1 Drain (Togo)", "Noted", "Land", ""),
      ),
      "list.docx",
    );
    expect(rows).toHaveLength(3);
    expect(findings.map(({ id, themes }) => [id, themes])).toEqual([
      ["list.docx#1.1", ["Water", "Land"]],
      ["list.docx#1.1/2", ["Land"]],
    ]);
  });
});
