import { docx, p } from "./docx.js";

/** A recommendation as a row of OHCHR's list shows it. */
export interface MatrixRow {
  /** Number, words and States: «125.1 Ratify the treaty (Togo);». */
  readonly recommendation: string;
  readonly position: string;
  readonly themes: string;
  /** What stands in the last column. */
  readonly last?: string;
}

/** With a column to be filled, or with the goals in its place. */
export type MatrixLayout = "assessment" | "goals";

const LAST: Readonly<Record<MatrixLayout, string>> = { assessment: "Assessment/comments on level of implementation", goals: "Relevant SDGs" };
const WIDTHS = [5500, 1700, 3300, 3500];
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** LibreOffice and Word tell a Word file by the types of its parts. */
export const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document.main", "styles", "numbering", "settings", "footnotes", "endnotes", "comments"].map((part) => `<Override PartName="/word/${part.replace(".main", "")}.xml" ContentType="${WORD}.${part}+xml"/>`).join("")}</Types>`;
const types = (parts: readonly string[]) =>
  CONTENT_TYPES.replace(/<Override PartName="\/word\/(\w+)\.xml"[^>]*\/>/g, (whole, part: string) => (parts.includes(part) ? whole : ""));

const SMALL = '<w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/>';
const letters = (bold: boolean) => `<w:rPr>${SMALL}${bold ? "<w:b/>" : ""}<w:sz w:val="16"/></w:rPr>`;
const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const paragraph = (words: string, bold = false) =>
  `<w:p w:rsidR="00A1"><w:pPr><w:spacing w:after="40"/>${letters(bold)}</w:pPr>${words === "" ? "" : `<w:r w:rsidR="00A1">${letters(bold)}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`}</w:p>`;
const cell = (words: string, width: number, more = "", bold = false) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${words
    .split("\n")
    .map((line) => paragraph(line, bold))
    .join("")}</w:tc>`;

/**
 * Makes OHCHR's list of recommendations as a Word file: a title, a table of four columns, a row with the theme above each group.
 *
 * @param groups rows by theme
 */
export function matrix(title: string, groups: ReadonlyMap<string, readonly MatrixRow[]>, layout: MatrixLayout): Uint8Array {
  const headings = ["Recommendation", "Position", "Full list of themes", LAST[layout]].map((words, i) =>
    cell(words, WIDTHS[i]!, '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>', true),
  );
  const rows = [...groups].flatMap(([theme, list]) => [
    `<w:tr w:rsidR="00A1">${cell(
      `Theme: ${theme}`,
      WIDTHS.reduce((a, b) => a + b),
      '<w:gridSpan w:val="4"/><w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>',
      true,
    )}</w:tr>`,
    ...list.map(
      ({ recommendation, position, themes, last = "" }) =>
        `<w:tr w:rsidR="00A1"><w:trPr><w:cantSplit/></w:trPr>${[recommendation, position, themes, last].map((words, i) => cell(words, WIDTHS[i]!)).join("")}</w:tr>`,
    ),
  ]);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="808080"/>`).join("");
  const table = `<w:tbl><w:tblPr><w:tblW w:w="14000" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${headings.join("")}</w:tr>${rows.join("")}</w:tbl>`;
  const section =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>';
  return docx({
    body: `${p(title)}${p("Thematic list of recommendations")}${table}${p("")}${section}`,
    entries: { "[Content_Types].xml": types(["document"]) },
  });
}
