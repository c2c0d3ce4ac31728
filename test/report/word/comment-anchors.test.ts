import { describe, expect, test } from "vitest";
import { commented, draftWith, onWords } from "../../support/commented.js";
import { bold, note, noteReference, p, run, table } from "../../support/docx.js";
import { partOf } from "../../support/word-comments.js";

const deletion = '<w:del w:id="8"><w:r><w:delText>of youth </w:delText></w:r></w:del>';
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("A pull-quote of the elders.")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("A pull-quote of the elders.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("table four")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("a comment hangs on exactly the words of the claim", () => {
  test.each<[string, string, string, string?]>([
    ["in the middle of a run", p("2. One. Two wells are dry. Three."), "Two wells are dry."],
    ["at the end of a run", p("2. One. Two wells are dry."), "Two wells are dry."],
    ["over runs that part a word", p(`${run("2. Th")}${bold("ree we")}${run("lls are dry. Four.", "<w:i/>")}`), "Three wells are dry."],
    ["with a tab and a line break in the run", p("2. One.\tTwo\nwells are dry. Three."), "Two\nwells are dry."],
    ["with signs that XML writes otherwise", p("2. A & B < C. Wells & roads > 4 are dry. Rest & more."), "Wells & roads > 4 are dry."],
    [
      "in a cell",
      table([
        ["Wells", "Two wells are dry. Three."],
        ["Roads", "4"],
      ]),
      "Two wells are dry.",
    ],
    ["in a hyperlink", p(`${run("2. See ")}<w:hyperlink r:id="x">${run("the wells are dry. All")}</w:hyperlink>${run(" of them.")}`), "the wells are dry."],
    [
      "in a tracked insertion",
      p(`${run("2. The council ")}<w:ins w:id="7" w:author="Elder">${run("of elders sits. It")}</w:ins>${run(" stands.")}`),
      "The council of elders sits.",
    ],
    ["over words that were deleted", p(`${run("2. The council ")}${deletion}${run("sits. It stands.")}`), "The council sits."],
    [
      "in a content control",
      p(`${run("2. ")}<w:sdt><w:sdtPr/><w:sdtContent>${run("The wells are dry. The")}</w:sdtContent></w:sdt>${run(" roads are not.")}`),
      "The wells are dry.",
    ],
    ["in the result of a field", p(`${run("2. As ")}${field}${run(" shows, wells are dry.")}`), "As table four shows, wells are dry."],
    ["beside a note", p(`${run("2. Wells are dry.")}${noteReference("footnote", 2)}${run(" Roads are not.")}`), "Roads are not."],
    ["over a soft hyphen, which stays in the words", p("2. The vil\u00adlages are dry. Rest."), "The vil\u00adlages are dry."],
    [
      "over two paragraphs",
      p("2. The council shall:") + p("(a) Open the register;") + p("(b) Keep it dry."),
      "The council shall:\n(a) Open the register;",
      "The council shall:(a) Open the register;",
    ],
  ])("%s", async (_, body, words, on = words) => {
    const bytes = draftWith(body, { footnotes: note("footnote", 2, "See the register.") });
    const { comments } = await commented(bytes, onWords([words]));
    expect(comments.map((comment) => comment.on)).toEqual([on]);
  });

  test("of a text box on the run that holds it, since Word shows none inside", async () => {
    const { comments, result } = await commented(draftWith(p(`${run("2. Wells are deep.")}${box}${run(" Roads are long.")}`)), onWords(["pull-quote of"]));
    expect(comments).toHaveLength(1);
    expect(partOf(result)).toMatch(/Wells are deep\.<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/);
    expect(partOf(result)).toMatch(/<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="0"\/>/);
  });

  test("of a note on its reference, since Word has none in notes", async () => {
    const { comments } = await commented(
      draftWith(p(`${run("2. Wells are dry.")}${noteReference("footnote", 2)}${run(" Roads are not.")}`), {
        footnotes: note("footnote", 2, "The register says so."),
      }),
      onWords(["register says so."]),
    );
    expect(comments.map(({ on }) => on)).toEqual(["[2]"]);
  });

  test("of a formula on the whole of it", async () => {
    const formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=4 wells</m:t></m:r></m:oMath>';
    const { result } = await commented(draftWith(p(`${run("2. So ")}${formula}${run(" remain.")}`)), onWords(["4 wells remain."]));
    expect(partOf(result)).toContain('<w:commentRangeStart w:id="0"/><m:oMath');
  });

  test("several beside each other, in each other and across each other", async () => {
    const words = ["One well is dry.", "Two are deep.", "dry. Two are", "well", "One well is dry. Two are deep. Three"];
    const { comments } = await commented(draftWith(p(`${run("2. One well is d")}${bold("ry. Two are deep. Three are full.")}`)), onWords(words));
    expect(comments.map(({ on }) => on).sort()).toEqual([...words].sort());
  });

  test("the letters keep their look on both sides", async () => {
    const { result } = await commented(draftWith(p(run("2. One. Two. Three.", '<w:b/><w:sz w:val="30"/>'))), onWords(["Two."]));
    expect(partOf(result).match(/<w:rPr><w:b\/><w:sz w:val="30"\/><\/w:rPr>/g)).toHaveLength(4);
    expect(partOf(result)).toContain('<w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr><w:commentReference w:id="0"/></w:r>');
  });
});
