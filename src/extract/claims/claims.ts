import { answersOf } from "../../document/answers-of.js";
import { headingsOf } from "../../document/headings-of.js";
import { paragraphsOf } from "../../document/paragraphs-of.js";
import { actCues } from "../../knowledge/words/claim-acts.js";
import type { Basis, Claim, ClaimAct, Status } from "../../schema/assertion.js";
import type { Paragraph, UnDocument } from "../../schema/document.js";
import type { Span } from "../../text/cut.js";
import { splitSentences } from "../../text/sentences.js";
import { wordsOf } from "../../text/words.js";
import { readClaim } from "./claim-act.js";
import { sourceOf } from "../place.js";
import { requireDocument } from "../../document/require-document.js";

/** A sentence of fewer words says nothing that could be compared. */
const FEWEST_WORDS = 4;

/**
 * Extracts the claims of a State's document: every sentence that says something, with what kind of statement it is and how far
 * things have come. In the report of a dialogue or on follow-up the State's own paragraphs alone.
 *
 * @returns claims in reading order
 * @throws {InputError} `bad-option` where it is no document
 * @example extractClaims(await read(bytes, { name: "report.txt" })).filter((claim) => claim.status === "planned")
 */
export function extractClaims(document: UnDocument): Claim[] {
  requireDocument(document, "extractClaims");
  const minutes = document.kind === "outcome-report";
  return paragraphsOf(document, "state").flatMap((paragraph) => {
    let lead: Told | null = null;
    const sentences = splitSentences(paragraph.cut.text, paragraph.breaks);
    return sentences.flatMap((span, i) => {
      const text = paragraph.cut.text.slice(...span);
      const told = lead !== null && ITEM.test(text) ? lead : tellOf(text, minutes);
      if (!ITEM.test(text)) lead = text.trimEnd().endsWith(":") ? leadOf(text, told) : null;
      if (wordsOf(text).length < FEWEST_WORDS) return [];
      return [claimOf(document, paragraph, { text, span, index: i, before: sentences[i - 1] }, told)];
    });
  });
}

/** What a sentence says of its act and status, and the words that told it. */
interface Told {
  readonly act: ClaimAct;
  readonly status: Status | null;
  readonly negated: boolean;
  readonly grounds: Readonly<Record<string, string>>;
}

/** An item of a list: «• the Office …», «(a) develop …». */
const ITEM = /^\s*(?:[•·▪◦‣–-]|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\))\s/;
const findAims = actCues(["aims"]);

function tellOf(text: string, minutes: boolean): Told {
  const words = wordsOf(text);
  const { act, status, negated, grounds } = readClaim(words, minutes);
  const quoted = Object.entries(grounds).map(([field, [first, last]]) => [field, text.slice(words[first]!.start, words[last]!.end)] as const);
  return { act, status, negated, grounds: Object.fromEntries(quoted) };
}

/** The items of a list complete the sentence that opens it; the items of a list of objectives are plans. */
function leadOf(text: string, told: Told): Told {
  const aims = findAims(wordsOf(text)).length > 0;
  return { ...told, ...(aims ? { act: "plan" as const, status: "planned" as const } : {}), grounds: {} };
}

/** A sentence of a paragraph, its number there from 0, and the sentence before it. */
interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  readonly before: Span | undefined;
}

function claimOf(document: UnDocument, paragraph: Paragraph, { text, span, index, before }: Sentence, { act, status, negated, grounds }: Told): Claim {
  return {
    id: `${document.id}#${paragraph.number ?? `L${paragraph.line}`}.${index + 1}`,
    act,
    status,
    polarity: negated ? "denies" : "affirms",
    text,
    context: before === undefined ? text : `${paragraph.cut.text.slice(...before)} ${text}`,
    source: sourceOf(document, paragraph, span, null),
    ...(paragraph.state === undefined || document.state !== null ? {} : { state: paragraph.state }),
    headings: document.kind !== "outcome-report" ? headingsOf(document.sections, paragraph.section) : [],
    answers: answersOf(document, paragraph),
    date: null,
    basis: { act: basisOf(grounds["act"]), status: basisOf(grounds["status"]) },
    grounds: { ...grounds },
  };
}

function basisOf(words: string | undefined): Basis {
  return words === undefined ? "implied" : "stated";
}
