import { abstractList, bold, docx, list, note, noteReference, p, run, style } from "./docx.js";
import { CONTENT_TYPES } from "./matrix.js";

/** Claims of the full draft, each in another kind of place; all of them are words of its text. */
export const FULL_DRAFT_CLAIMS: readonly string[] = [
  "The council of the island keeps a register of all wells.",
  "Every village may read it.",
  "In 2018 the elders dug four wells.",
  "The council of elders meets each month.",
  "It publishes its minutes.",
  "The law on wells was adopted in 2017.",
  "Upper village has twelve wells.",
  "The form is filled in by the elders.",
  "A pull-quote of the elders.",
  "Vil\u00adlages are well served.",
];

const change = (kind: "ins" | "del", id: number, content: string) =>
  `<w:${kind} w:id="${id}" w:author="Elder" w:date="2020-01-01T00:00:00Z">${content}</w:${kind}>`;
const box = `<w:r><w:pict><v:shape style="width:200pt;height:40pt" xmlns:o="urn:schemas-microsoft-com:office:office"><v:textbox><w:txbxContent>${p("A pull-quote of the elders.")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ wells </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (words: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p(words)}</w:tc>`;
const numbered = (content: string, level = 0) => p(content, { list: [1, level] });

/** A draft with all that a draft may hold: styles, numbering, notes, a table, a text box, a field, a link, changes and a comment. */
export function fullDraft(): Uint8Array {
  const body = [
    p("Draft report of the council of wells"),
    p("Wells", { style: "heading1" }),
    numbered(
      run("The council of the island ke") +
        bold("eps a register") +
        run(" of all wells. Every village may read it.") +
        noteReference("footnote", 2) +
        run(" In 2018 the elders ") +
        run("dug ", "<w:i/>") +
        run("four wells."),
    ),
    numbered(
      `${run("The council ")}${change("ins", 3, run("of elders "))}${change("del", 4, '<w:r><w:delText xml:space="preserve">of youth </w:delText></w:r>')}${run("meets each month. ")}<w:commentRangeStart w:id="7"/>${run("It publishes ")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run("its minutes.")}${noteReference("endnote", 2)}`,
    ),
    numbered(
      `${run("See ")}<w:hyperlink w:anchor="top">${run("the register. The law on wells")}</w:hyperlink>${run(" was adopted in 2017. Table ")}${field}${run(" shows more.")}`,
    ),
    `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell("Village")}${cell("Wells")}</w:tr><w:tr>${cell("Upper")}${cell("Upper village has twelve wells. Lower has none.")}</w:tr></w:tbl>`,
    numbered(
      `${run("In short: ")}<w:sdt><w:sdtPr><w:alias w:val="form"/></w:sdtPr><w:sdtContent>${run("The form is filled in by the elders. So")}</w:sdtContent></w:sdt>${run(" it stands.")}${box}`,
    ),
    numbered("The council shall:"),
    numbered("Open the register;", 1),
    numbered("Keep it dry.", 1),
    numbered("Vil\u00adlages are well served. The elders thank all who dug."),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>',
  ].join("");
  return docx({
    body,
    styles: style("heading1", "heading 1", "", "<w:b/>"),
    numbering:
      abstractList(0, [
        ["decimal", "%1."],
        ["lowerLetter", "(%2)"],
      ]) + list(1, 0),
    settings: '<w:revisionView w:insDel="0" w:formatting="0"/>',
    footnotes: note("footnote", 2, "See the register of 2017."),
    endnotes: note("endnote", 2, "See CAT/C/BRB/CO/1, para. 4."),
    comments: '<w:comment w:id="7" w:author="Elder" w:date="2020-01-01T00:00:00Z" w:initials="E"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>',
    entries: { "[Content_Types].xml": CONTENT_TYPES },
  });
}
