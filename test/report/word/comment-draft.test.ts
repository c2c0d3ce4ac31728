import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { commentDraft } from "../../../src/report/word/comment-draft.js";
import { commented, draftWith, LONG, onWords } from "../../support/commented.js";
import { p, run } from "../../support/docx.js";
import { reviewOf } from "../../support/reviews.js";
import { partOf, readComments } from "../../support/word-comments.js";

describe("what is in the file stays", () => {
  const old = '<w:comment w:id="4" w:author="Elder" w:initials="E"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>';
  const anchored = p(
    `<w:commentRangeStart w:id="4"/>${run("2. Wells are dry. ")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run("Roads are not.")}`,
  );

  test("without comments: a part is added, and the lists that name it; nothing else changes", async () => {
    const { changed, added, result } = await commented(draftWith(p("2. Wells are dry.")), onWords(["Wells are dry."]));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"]);
    expect(added).toEqual(["word/comments.xml"]);
    expect(partOf(result, "[Content_Types].xml")).toContain('PartName="/word/comments.xml"');
    expect(partOf(result, "word/_rels/document.xml.rels")).toMatch(/Id="rId\d+" Type="[^"]+\/comments" Target="comments\.xml"/);
  });

  test("with comments: theirs are kept to the byte, ids go on, and no list changes", async () => {
    const bytes = draftWith(anchored, { comments: old, entries: { "word/commentsExtended.xml": "<x/>" } });
    const { changed, added, result } = await commented(bytes, onWords(["are dry. Roads", "Roads are not."]));
    expect(readComments(result).map(({ id, author, on }) => [id, author, on])).toEqual([
      ["4", "Elder", "2. Wells are dry. "],
      ["5", "rapporteur", "are dry. Roads"],
      ["6", "rapporteur", "Roads are not."],
    ]);
    expect(changed.sort()).toEqual(["word/comments.xml", "word/document.xml"]);
    expect(added).toEqual([]);
    expect(partOf(result, "word/comments.xml")).toContain(old);
  });

  test("a part in UTF-16, another prefix, an XML declaration", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>\n<!-- a > b --><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${["1. Wells are dry in summer. Roads are not.", `2. ${LONG}`, `3. ${LONG}`].map((words) => `<x:p><x:r><x:t>${words}</x:t></x:r></x:p>`).join("")}</x:body></x:document>`;
    const parts = Object.fromEntries(unzip(draftWith(""), "a.docx"));
    const bytes = zipSync({ ...parts, "word/document.xml": Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le")) });
    const { comments, result } = await commented(bytes, onWords(["Wells are dry in summer."]));
    expect(comments.map(({ on }) => on)).toEqual(["Wells are dry in summer."]);
    expect([...unzip(result, "a.docx").get("word/document.xml")!.slice(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0]);
  });

  test("the same input gives the same bytes; the commented copy reads as the draft", async () => {
    const bytes = draftWith(p("2. Wells are dry. Roads are not."));
    const report = await reviewOf(bytes, onWords(["Wells are dry."]));
    const [one, other] = [await commentDraft(bytes, report), await commentDraft(bytes, report)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect((await read(one, { name: "draft.docx" })).text).toBe((await read(bytes, { name: "draft.docx" })).text);
  });

  test("nothing to say leaves the bytes alone", async () => {
    const bytes = draftWith(p("2. Wells are dry."));
    expect(await commentDraft(bytes, await reviewOf(bytes, onWords(["Wells are dry."])), { outcomes: [] })).toBe(bytes);
  });
});

test("a report of another file is refused", async () => {
  const report = await reviewOf(draftWith(p("2. Wells are dry.")), []);
  await expect(commentDraft(draftWith(p("2. Wells are deep.")), report)).rejects.toMatchObject({ name: "InputError", code: "other-report" });
});
