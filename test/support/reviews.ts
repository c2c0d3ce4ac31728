import { buildReport } from "../../src/report/build-report.js";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import type { Inconsistency } from "../../src/schema/inconsistency.js";
import type { JudgedFinding, Report } from "../../src/schema/report.js";
import type { Source } from "../../src/schema/source.js";
import type { Evidence } from "../../src/schema/verdict.js";
import { aClaim, aFinding, aSource } from "./samples.js";

/** A finding that a draft answers: with which words, and how; without words it is not found in the draft. */
export interface Answer extends Partial<Pick<JudgedFinding, "id" | "act" | "text" | "outcome" | "source" | "needsReview">> {
  readonly words?: string;
  readonly evidence?: Partial<Evidence>;
}

/** A report on a Word draft, in which each answer is judged as the test wants it. */
export async function reviewOf(
  bytes: Uint8Array,
  answers: readonly Answer[],
  inconsistencies: readonly Pick<Inconsistency, "message" | "severity" | "places">[] = [],
): Promise<Report> {
  const draft = await read(bytes, { name: "draft.docx", about: { state: "BRB" } });
  const findings = answers.map((answer, i) => judged(draft, answer, i));
  return buildReport(
    { claims: [draft], findings: [] },
    {
      claims: [],
      findings,
      promises: null,
      diagnostics: [],
      inconsistencies: inconsistencies.map((row, i) => ({ id: `draft.docx#sum-${i}`, kind: "sum", stated: "4", computed: "5", how: "2 + 3", ...row })),
    },
    {},
  );
}

function judged(draft: UnDocument, { words, evidence = {}, ...fields }: Answer, i: number): JudgedFinding {
  const found: Evidence[] =
    words === undefined
      ? []
      : [
          {
            claim: aClaim({ id: `c ${words}` }).id,
            relation: "progresses",
            covers: "part",
            rule: "general-step",
            because: "The claim speaks to it.",
            score: 1,
            source: placeOf(draft, words),
            more: [],
            ...evidence,
          },
        ];
  const outcome = fields.outcome ?? (words === undefined ? "unaddressed" : "partial");
  return {
    ...aFinding({
      id: `f${i}`,
      source: aSource({ document: "CCPR/C/UTO/CO/2", paragraph: String(i + 1), quote: `The Committee is concerned about well ${i + 1}.` }),
    }),
    ...{
      outcome,
      how: null,
      confidence: 0.9,
      needsReview: false,
      evidence: found,
      candidates: [],
      byDocument: [{ document: draft.id, date: null, outcome, evidence: found.map((_, at) => at) }],
    },
    ...fields,
  };
}

/** Where words stand in the text of a draft, as a source. */
export function placeOf({ id, text, paragraphs }: UnDocument, words: string): Source {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`«${words}» is not in the text:\n${text}`);
  const line = text.slice(0, start).split("\n").length;
  const end = start + words.length;
  return aSource({
    document: id,
    paragraph: paragraphs.find((paragraph) => paragraph.line <= line && paragraph.endLine >= line)?.number ?? null,
    line,
    endLine: line,
    paragraphLine: line,
    start,
    end,
    spans: [[start, end]],
    quote: words,
  });
}
