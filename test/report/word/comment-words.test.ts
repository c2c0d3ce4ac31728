import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { commentDraft } from "../../../src/report/word/comment-draft.js";
import { commented, draftWith, onWords } from "../../support/commented.js";
import { p, style } from "../../support/docx.js";
import { placeOf, reviewOf, type Answer } from "../../support/reviews.js";
import { partOf, readComments } from "../../support/word-comments.js";

describe("what a comment says", () => {
  const body = p("2. Wells are dry. Roads are long. Gates are shut.");

  test("the outcome in words, symbol and paragraph, the quotation, the reason", async () => {
    const { comments } = await commented(draftWith(body), [
      { words: "Wells are dry.", outcome: "contradicted", needsReview: true, evidence: { relation: "contradicts", covers: "whole", because: "It denies it." } },
    ]);
    expect(comments[0]!.paragraphs).toEqual([
      "Contradicted: CCPR/C/UTO/CO/2, para. 1 (needs review)",
      "Concern: Human Rights Committee",
      "«The Committee is concerned about well 1.»",
      "It denies it.",
    ]);
  });

  test("a match is told in the words of how", async () => {
    const whole = (relation: "fulfils" | "confirms") => ({ relation, covers: "whole" as const });
    const { comments } = await commented(draftWith(body), [
      { words: "Wells are dry.", outcome: "matched", evidence: whole("fulfils") },
      { words: "Roads are long.", outcome: "matched", act: "concern", evidence: whole("confirms") },
      { words: "Gates are shut.", outcome: "matched", act: "commendation", evidence: whole("confirms") },
    ]);
    expect(comments.map(({ paragraphs }) => paragraphs[0]!.split(":")[0])).toEqual(["Reported as done", "Conceded by the State", "Agreed"]);
  });

  test("of several on a sentence the most serious come first; the rest are named", async () => {
    const words = "Wells are dry.";
    const answers: Answer[] = [
      { words },
      { words },
      { words, outcome: "contradicted", evidence: { relation: "contradicts", covers: "whole" } },
      { words },
      { words },
    ];
    const { comments } = await commented(draftWith(body), answers);
    expect(comments.map(({ paragraphs }) => paragraphs[0])).toEqual([
      "Contradicted: CCPR/C/UTO/CO/2, para. 3",
      "Answered in part: CCPR/C/UTO/CO/2, para. 1",
      "Answered in part: CCPR/C/UTO/CO/2, para. 2",
    ]);
    expect(comments[2]!.paragraphs.at(-1)).toBe(
      "Also on this sentence: CCPR/C/UTO/CO/2, para. 4 (answered in part); CCPR/C/UTO/CO/2, para. 5 (answered in part).",
    );
    expect((await commented(draftWith(body), answers, { mostOnSentence: 1 })).comments).toHaveLength(1);
  });

  test("only outcomes that are asked for", async () => {
    const answers: Answer[] = [
      { words: "Wells are dry." },
      { words: "Roads are long.", outcome: "contradicted", evidence: { relation: "contradicts", covers: "whole" } },
    ];
    expect((await commented(draftWith(body), answers, { outcomes: ["contradicted"] })).comments.map(({ on }) => on)).toEqual(["Roads are long."]);
  });

  test("what was not found stands at the end, and is never called undone", async () => {
    const { comments } = await commented(draftWith(body), [{ text: "Dig wells" }, { act: "commendation" }, { words: "Wells are dry." }]);
    expect(comments.map(({ on }) => on)).toEqual(["Wells are dry.", "."]);
    expect(comments[1]!.paragraphs[0]).toBe("Not found in this document: 1 concern or recommendation");
    expect(comments[1]!.paragraphs.at(-1)).toBe("CCPR/C/UTO/CO/2, para. 1: The Committee is concerned about well 1.");
    expect(comments[1]!.paragraphs.join(" ")).not.toMatch(/not implemented|fail/i);
  });

  test("where the draft disagrees with itself, and advice", async () => {
    const bytes = draftWith(body);
    const document = await read(bytes, { name: "draft.docx" });
    const places = ["Gates are shut.", "Roads are long."].map((words) => ({ source: placeOf(document, words) }));
    const report = await reviewOf(bytes, [], [{ severity: "error", message: "The parts make 5.", places }]);
    const comments = readComments(
      await commentDraft(bytes, report, { advice: [{ id: "a", advice: "bare-measure", message: "Say when.", places: places.slice(1) }] }),
    );
    expect(comments.map(({ on, paragraphs }) => [on, ...paragraphs])).toEqual([
      ["Roads are long.", "Advice", "Say when."],
      ["Gates are shut.", "Does not agree with itself", "The parts make 5.", "Beside it, para. 2: «Roads are long.»"],
    ]);
  });

  test("in the style of comments, where the file has one", async () => {
    const { result } = await commented(draftWith(body, { styles: style("Kommentartext", "annotation text") }), onWords(["Wells are dry."]));
    expect(partOf(result, "word/comments.xml").match(/<w:p><w:pPr><w:pStyle w:val="Kommentartext"\/>/g)).toHaveLength(4);
  });

  test("author and date are the caller's; no clock is read", async () => {
    const bytes = draftWith(body);
    const report = await reviewOf(bytes, onWords(["Wells are dry."]));
    expect(partOf(await commentDraft(bytes, report), "word/comments.xml")).not.toContain("w:date");
    expect(partOf(await commentDraft(bytes, report, { author: "A & B", date: "2024-03-01T12:00:00Z" }), "word/comments.xml")).toContain(
      'w:author="A &amp; B" w:date="2024-03-01T12:00:00Z" w:initials="A"',
    );
  });

  test("hostile words are shown, not obeyed; long ones are cut", async () => {
    const text = `</w:t><w:p/> &lt; "x" \u0000\u0007 \u202egnol\u202c \ud800 ${"very ".repeat(500)}`;
    const { comments } = await commented(draftWith(body), [
      { words: "Wells are dry.", text, source: { ...placeOf(await read(draftWith(body), { name: "x.docx" }), "Wells"), quote: null, document: "<b>.docx" } },
    ]);
    const line = comments[0]!.paragraphs[2]!;
    expect(line).toMatch(/^<\/w:t><w:p\/> &lt; "x" \ufffd\ufffd \ufffdgnol\ufffd \ufffd very .* … \(paraphrase\)$/);
    expect(line.length).toBeLessThan(330);
  });
});
