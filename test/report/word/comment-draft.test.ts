import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { commentDraft, type CommentOptions } from "../../../src/report/word/comment-draft.js";
import { bold, docx, note, noteReference, p, run, style, table, type DocxParts } from "../../support/docx.js";
import { placeOf, reviewOf, type Answer } from "../../support/reviews.js";
import { canonicalBody, partOf, readComments } from "../../support/word-comments.js";

const LONG = "The council of the island keeps a register of all wells, and every village may read it.";
const draft = (body: string, parts: Partial<DocxParts> = {}) => docx({ body: `${p(`1. ${LONG}`)}${body}${p(`9. ${LONG}`)}`, ...parts });
const onWords = (words: readonly string[]): Answer[] => words.map((each) => ({ words: each }));

/** Comments a draft at some words; what comes back must be the draft again once the comments are taken out. */
async function commented(bytes: Uint8Array, answers: readonly Answer[], options: CommentOptions = {}) {
  const result = await commentDraft(bytes, await reviewOf(bytes, answers), options);
  const old = new Set(readComments(bytes).map(({ id }) => id));
  const comments = readComments(result).filter(({ id }) => !old.has(id));
  expect(canonicalBody(result, new Set(comments.map(({ id }) => id)))).toBe(canonicalBody(bytes));
  const before = unzip(bytes, "a.docx");
  const after = unzip(result, "a.docx");
  const changed = [...before.keys()].filter((name) => !Buffer.from(before.get(name)!).equals(Buffer.from(after.get(name)!)));
  expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
  return { result, comments, changed, added: [...after.keys()].slice(before.size) };
}

const deletion = "<w:del w:id=\"8\"><w:r><w:delText>of youth </w:delText></w:r></w:del>";
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("A pull-quote of the elders.")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("A pull-quote of the elders.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("table four")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("a comment hangs on exactly the words of the claim", () => {
  test.each<[string, string, string, string?]>([
    ["in the middle of a run", p("2. One. Two wells are dry. Three."), "Two wells are dry."],
    ["at the end of a run", p("2. One. Two wells are dry."), "Two wells are dry."],
    ["over runs that part a word", p(`${run("2. Th")}${bold("ree we")}${run("lls are dry. Four.", "<w:i/>")}`), "Three wells are dry."],
    ["with a tab and a line break in the run", p("2. One.\tTwo\nwells are dry. Three."), "Two\nwells are dry."],
    ["with signs that XML writes otherwise", p("2. A & B < C. Wells & roads > 4 are dry. Rest & more."), "Wells & roads > 4 are dry."],
    ["in a cell", table([["Wells", "Two wells are dry. Three."], ["Roads", "4"]]), "Two wells are dry."],
    ["in a hyperlink", p(`${run("2. See ")}<w:hyperlink r:id="x">${run("the wells are dry. All")}</w:hyperlink>${run(" of them.")}`), "the wells are dry."],
    ["in a tracked insertion", p(`${run("2. The council ")}<w:ins w:id="7" w:author="Elder">${run("of elders sits. It")}</w:ins>${run(" stands.")}`), "The council of elders sits."],
    ["over words that were deleted", p(`${run("2. The council ")}${deletion}${run("sits. It stands.")}`), "The council sits."],
    ["in a content control", p(`${run("2. ")}<w:sdt><w:sdtPr/><w:sdtContent>${run("The wells are dry. The")}</w:sdtContent></w:sdt>${run(" roads are not.")}`), "The wells are dry."],
    ["in the result of a field", p(`${run("2. As ")}${field}${run(" shows, wells are dry.")}`), "As table four shows, wells are dry."],
    ["beside a note", p(`${run("2. Wells are dry.")}${noteReference("footnote", 2)}${run(" Roads are not.")}`), "Roads are not."],
    ["over a soft hyphen, which stays in the words", p("2. The vil\u00adlages are dry. Rest."), "The vil\u00adlages are dry."],
    ["over two paragraphs", p("2. The council shall:") + p("(a) Open the register;") + p("(b) Keep it dry."), "The council shall:\n(a) Open the register;", "The council shall:(a) Open the register;"],
  ])("%s", async (_, body, words, on = words) => {
    const bytes = draft(body, { footnotes: note("footnote", 2, "See the register.") });
    const { comments } = await commented(bytes, onWords([words]));
    expect(comments.map((comment) => comment.on)).toEqual([on]);
  });

  test("of a text box on the run that holds it, since Word shows none inside", async () => {
    const { comments, result } = await commented(draft(p(`${run("2. Wells are deep.")}${box}${run(" Roads are long.")}`)), onWords(["pull-quote of"]));
    expect(comments).toHaveLength(1);
    expect(partOf(result)).toMatch(/Wells are deep\.<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent>/);
    expect(partOf(result)).toMatch(/<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="0"\/>/);
  });

  test("of a note on its reference, since Word has none in notes", async () => {
    const { comments } = await commented(draft(p(`${run("2. Wells are dry.")}${noteReference("footnote", 2)}${run(" Roads are not.")}`), { footnotes: note("footnote", 2, "The register says so.") }), onWords(["register says so."]));
    expect(comments.map(({ on }) => on)).toEqual(["[2]"]);
  });

  test("of a formula on the whole of it", async () => {
    const formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=4 wells</m:t></m:r></m:oMath>';
    const { result } = await commented(draft(p(`${run("2. So ")}${formula}${run(" remain.")}`)), onWords(["4 wells remain."]));
    expect(partOf(result)).toContain('<w:commentRangeStart w:id="0"/><m:oMath');
  });

  test("several beside each other, in each other and across each other", async () => {
    const words = ["One well is dry.", "Two are deep.", "dry. Two are", "well", "One well is dry. Two are deep. Three"];
    const { comments } = await commented(draft(p(`${run("2. One well is d")}${bold("ry. Two are deep. Three are full.")}`)), onWords(words));
    expect(comments.map(({ on }) => on).sort()).toEqual([...words].sort());
  });

  test("the letters keep their look on both sides", async () => {
    const { result } = await commented(draft(p(run("2. One. Two. Three.", '<w:b/><w:sz w:val="30"/>'))), onWords(["Two."]));
    expect(partOf(result).match(/<w:rPr><w:b\/><w:sz w:val="30"\/><\/w:rPr>/g)).toHaveLength(4);
    expect(partOf(result)).toContain('<w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr><w:commentReference w:id="0"/></w:r>');
  });
});

describe("what is in the file stays", () => {
  const old = '<w:comment w:id="4" w:author="Elder" w:initials="E"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>';
  const anchored = p(`<w:commentRangeStart w:id="4"/>${run("2. Wells are dry. ")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run("Roads are not.")}`);

  test("without comments: a part is added, and the lists that name it; nothing else changes", async () => {
    const { changed, added, result } = await commented(draft(p("2. Wells are dry.")), onWords(["Wells are dry."]));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"]);
    expect(added).toEqual(["word/comments.xml"]);
    expect(partOf(result, "[Content_Types].xml")).toContain('PartName="/word/comments.xml"');
    expect(partOf(result, "word/_rels/document.xml.rels")).toMatch(/Id="rId\d+" Type="[^"]+\/comments" Target="comments\.xml"/);
  });

  test("with comments: theirs are kept to the byte, ids go on, and no list changes", async () => {
    const bytes = draft(anchored, { comments: old, entries: { "word/commentsExtended.xml": "<x/>" } });
    const { changed, added, result } = await commented(bytes, onWords(["are dry. Roads", "Roads are not."]));
    expect(readComments(result).map(({ id, author, on }) => [id, author, on])).toEqual([["4", "Elder", "2. Wells are dry. "], ["5", "rapporteur", "are dry. Roads"], ["6", "rapporteur", "Roads are not."]]);
    expect(changed.sort()).toEqual(["word/comments.xml", "word/document.xml"]);
    expect(added).toEqual([]);
    expect(partOf(result, "word/comments.xml")).toContain(old);
  });

  test("a part in UTF-16, another prefix, an XML declaration", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>\n<!-- a > b --><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${["1. Wells are dry in summer. Roads are not.", `2. ${LONG}`, `3. ${LONG}`].map((words) => `<x:p><x:r><x:t>${words}</x:t></x:r></x:p>`).join("")}</x:body></x:document>`;
    const parts = Object.fromEntries(unzip(draft(""), "a.docx"));
    const bytes = zipSync({ ...parts, "word/document.xml": Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le")) });
    const { comments, result } = await commented(bytes, onWords(["Wells are dry in summer."]));
    expect(comments.map(({ on }) => on)).toEqual(["Wells are dry in summer."]);
    expect([...unzip(result, "a.docx").get("word/document.xml")!.slice(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
  });

  test("the same input gives the same bytes; the commented copy reads as the draft", async () => {
    const bytes = draft(p("2. Wells are dry. Roads are not."));
    const report = await reviewOf(bytes, onWords(["Wells are dry."]));
    const [one, other] = [await commentDraft(bytes, report), await commentDraft(bytes, report)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect((await read(one, { name: "draft.docx" })).text).toBe((await read(bytes, { name: "draft.docx" })).text);
  });

  test("nothing to say leaves the bytes alone", async () => {
    const bytes = draft(p("2. Wells are dry."));
    expect(await commentDraft(bytes, await reviewOf(bytes, onWords(["Wells are dry."])), { outcomes: [] })).toBe(bytes);
  });
});

describe("what a comment says", () => {
  const body = p("2. Wells are dry. Roads are long. Gates are shut.");

  test("the outcome in words, symbol and paragraph, the quotation, the reason", async () => {
    const { comments } = await commented(draft(body), [{ words: "Wells are dry.", outcome: "contradicted", needsReview: true, evidence: { relation: "contradicts", covers: "whole", because: "It denies it." } }]);
    expect(comments[0]!.paragraphs).toEqual(["Contradicted: CCPR/C/UTO/CO/2, para. 1 (needs review)", "Concern: Human Rights Committee", "«The Committee is concerned about well 1.»", "It denies it."]);
  });

  test("a match is told in the words of how", async () => {
    const whole = (relation: "fulfils" | "confirms") => ({ relation, covers: "whole" as const });
    const { comments } = await commented(draft(body), [
      { words: "Wells are dry.", outcome: "matched", evidence: whole("fulfils") },
      { words: "Roads are long.", outcome: "matched", act: "concern", evidence: whole("confirms") },
      { words: "Gates are shut.", outcome: "matched", act: "commendation", evidence: whole("confirms") },
    ]);
    expect(comments.map(({ paragraphs }) => paragraphs[0]!.split(":")[0])).toEqual(["Reported as done", "Conceded by the State", "Agreed"]);
  });

  test("of several on a sentence the most serious come first; the rest are named", async () => {
    const words = "Wells are dry.";
    const answers: Answer[] = [{ words }, { words }, { words, outcome: "contradicted", evidence: { relation: "contradicts", covers: "whole" } }, { words }, { words }];
    const { comments } = await commented(draft(body), answers);
    expect(comments.map(({ paragraphs }) => paragraphs[0])).toEqual(["Contradicted: CCPR/C/UTO/CO/2, para. 3", "Answered in part: CCPR/C/UTO/CO/2, para. 1", "Answered in part: CCPR/C/UTO/CO/2, para. 2"]);
    expect(comments[2]!.paragraphs.at(-1)).toBe("Also on this sentence: CCPR/C/UTO/CO/2, para. 4 (answered in part); CCPR/C/UTO/CO/2, para. 5 (answered in part).");
    expect((await commented(draft(body), answers, { mostOnSentence: 1 })).comments).toHaveLength(1);
  });

  test("only outcomes that are asked for", async () => {
    const answers: Answer[] = [{ words: "Wells are dry." }, { words: "Roads are long.", outcome: "contradicted", evidence: { relation: "contradicts", covers: "whole" } }];
    expect((await commented(draft(body), answers, { outcomes: ["contradicted"] })).comments.map(({ on }) => on)).toEqual(["Roads are long."]);
  });

  test("what was not found stands at the end, and is never called undone", async () => {
    const { comments } = await commented(draft(body), [{ text: "Dig wells" }, { act: "commendation" }, { words: "Wells are dry." }]);
    expect(comments.map(({ on }) => on)).toEqual(["Wells are dry.", "."]);
    expect(comments[1]!.paragraphs[0]).toBe("Not found in this document: 1 concern or recommendation");
    expect(comments[1]!.paragraphs.at(-1)).toBe("CCPR/C/UTO/CO/2, para. 1: The Committee is concerned about well 1.");
    expect(comments[1]!.paragraphs.join(" ")).not.toMatch(/not implemented|fail/i);
  });

  test("where the draft disagrees with itself, and advice", async () => {
    const bytes = draft(body);
    const document = await read(bytes, { name: "draft.docx" });
    const places = ["Gates are shut.", "Roads are long."].map((words) => ({ source: placeOf(document, words) }));
    const report = await reviewOf(bytes, [], [{ severity: "error", message: "The parts make 5.", places }]);
    const comments = readComments(await commentDraft(bytes, report, { advice: [{ id: "a", advice: "bare-measure", message: "Say when.", places: places.slice(1) }] }));
    expect(comments.map(({ on, paragraphs }) => [on, ...paragraphs])).toEqual([
      ["Roads are long.", "Advice", "Say when."],
      ["Gates are shut.", "Does not agree with itself", "The parts make 5.", "Beside it, para. 2: «Roads are long.»"],
    ]);
  });

  test("in the style of comments, where the file has one", async () => {
    const { result } = await commented(draft(body, { styles: style("Kommentartext", "annotation text") }), onWords(["Wells are dry."]));
    expect(partOf(result, "word/comments.xml").match(/<w:p><w:pPr><w:pStyle w:val="Kommentartext"\/>/g)).toHaveLength(4);
  });

  test("author and date are the caller's; no clock is read", async () => {
    const bytes = draft(body);
    const report = await reviewOf(bytes, onWords(["Wells are dry."]));
    expect(partOf(await commentDraft(bytes, report), "word/comments.xml")).not.toContain("w:date");
    expect(partOf(await commentDraft(bytes, report, { author: "A & B", date: "2024-03-01T12:00:00Z" }), "word/comments.xml")).toContain('w:author="A &amp; B" w:date="2024-03-01T12:00:00Z" w:initials="A"');
  });

  test("hostile words are shown, not obeyed; long ones are cut", async () => {
    const text = `</w:t><w:p/> &lt; "x" \u0000\u0007 \u202egnol\u202c \ud800 ${"very ".repeat(500)}`;
    const { comments } = await commented(draft(body), [{ words: "Wells are dry.", text, source: { ...placeOf(await read(draft(body), { name: "x.docx" }), "Wells"), quote: null, document: "<b>.docx" } }]);
    const line = comments[0]!.paragraphs[2]!;
    expect(line).toMatch(/^<\/w:t><w:p\/> &lt; "x" \ufffd\ufffd \ufffdgnol\ufffd \ufffd very .* … \(paraphrase\)$/);
    expect(line.length).toBeLessThan(330);
  });
});

test("a report of another file is refused", async () => {
  const report = await reviewOf(draft(p("2. Wells are dry.")), []);
  await expect(commentDraft(draft(p("2. Wells are deep.")), report)).rejects.toMatchObject({ name: "InputError", code: "other-report" });
});
