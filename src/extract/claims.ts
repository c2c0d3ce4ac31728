import { headingsOf, referencesOf } from "../document/sections.js";
import type { Claim } from "../schema/assertion.js";
import type { Paragraph, UnDocument } from "../schema/document.js";
import type { Span } from "../text/cut.js";
import { splitSentences } from "../text/sentences.js";
import { wordsOf } from "../text/words.js";
import { readClaim } from "./claim-act.js";
import { sourceOf } from "./place.js";

/** A sentence of fewer words says nothing that could be compared. */
const FEWEST_WORDS = 4;

/**
 * Extracts the claims of a State's document: every sentence that says something, with what kind of statement it is and how far
 * things have come.
 *
 * @returns claims in reading order
 * @example extractClaims(await read(bytes, { name: "report.txt" })).filter((claim) => claim.status === "planned")
 */
export function extractClaims(document: UnDocument): Claim[] {
  return document.paragraphs.flatMap((paragraph) => {
    const sentences = splitSentences(paragraph.cut.text, paragraph.breaks);
    return sentences.flatMap((span, i) => claimOf(document, paragraph, span, i, sentences[i - 1]));
  });
}

function claimOf(document: UnDocument, paragraph: Paragraph, span: Span, index: number, before: Span | undefined): Claim[] {
  const text = paragraph.cut.text.slice(...span);
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return [];
  const { act, status, negated } = readClaim(words);
  const claim: Claim = {
    id: `${document.id}#${paragraph.number ?? `L${paragraph.line}`}.${index + 1}`,
    act,
    status,
    polarity: negated ? "denies" : "affirms",
    text,
    context: before === undefined ? text : `${paragraph.cut.text.slice(...before)} ${text}`,
    source: sourceOf(document, paragraph, span, null),
    headings: headingsOf(document.sections, paragraph.section),
    answers: referencesOf(document.sections, paragraph.section),
    date: null,
    basis: { act: "implied", status: status === null ? "implied" : "stated" },
  };
  return [claim];
}
