import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Evidence, Outcome } from "../../schema/verdict.js";
import { outcomeWords } from "../outcome-words.js";
import { changesOf, changeWords } from "../baseline/changes-of.js";
import { speechWords } from "../speaker-names.js";
import { quoteOf } from "../rows/quote-of.js";
import { capitalised } from "../capitalised.js";
import { spanOf, type DraftComment } from "./draft-comment.js";
import { outcomeIn } from "./outcome-in.js";
import { correctedOutcome, isCounted, reviewLines } from "./reviewed.js";
import { citationWords, paragraphsWords, placeWords } from "./place-words.js";
import { shorten } from "./shorten.js";

/** Speakers named in a comment. */
const MOST_NAMES = 2;

/** A finding as the draft answers it: its outcome there, the reviewer's where one was given, and the place that decided. */
interface Answered {
  readonly finding: JudgedFinding;
  readonly outcome: Pick<JudgedFinding, "outcome" | "how">;
  readonly decisive: Evidence;
  readonly others: readonly Evidence[];
  /** What changed since the last check; empty where nothing did. */
  readonly change: string;
}

const SERIOUS: readonly Outcome[] = ["contradicted", "partial", "matched"];
/** A reader of the margin takes in no longer quotation. */
const LONGEST = 300;

/**
 * Comments on sentences of a draft that speak to findings. Each finding has one, at the sentence that decided its outcome; of
 * several on one sentence the most serious come first, and those beyond `most` are named in the last.
 *
 * @param draft id of the document in the report
 * @param outcomes of which findings are commented
 */
export function findingComments(report: Report, draft: string, outcomes: readonly Outcome[], most: number): DraftComment[] {
  const bySentence = new Map<string, Answered[]>();
  const { findings: changes } = changesOf(report);
  for (const finding of report.findings.filter(isCounted)) {
    const answered = answeredIn(finding, draft);
    if (answered === null || !outcomes.includes(answered.outcome.outcome)) continue;
    const { claim } = answered.decisive;
    bySentence.set(claim, [...(bySentence.get(claim) ?? []), { ...answered, change: changeWords(changes.get(finding.id)) }]);
  }
  return [...bySentence.values()].flatMap((list) => sentenceComments(inOrder(list), most, report));
}

function answeredIn(finding: JudgedFinding, draft: string): Omit<Answered, "change"> | null {
  const { outcome, how, evidence } = outcomeIn(finding, draft);
  const placed = evidence.filter(({ source }) => spanOf(source) !== null);
  const decisive = placed.find((item) => decides(item, outcome)) ?? placed[0];
  return decisive === undefined
    ? null
    : { finding, outcome: correctedOutcome(finding, { outcome, how }), decisive, others: placed.filter((item) => item !== decisive) };
}

function decides({ relation, covers }: Evidence, outcome: Outcome): boolean {
  if (outcome === "contradicted") return relation === "contradicts";
  return outcome !== "matched" || (covers === "whole" && (relation === "confirms" || relation === "fulfils"));
}

function inOrder(list: readonly Answered[]): Answered[] {
  const rank = ({ outcome }: Answered) => SERIOUS.indexOf(outcome.outcome);
  return [...list].sort((a, b) => rank(a) - rank(b) || Number(a.finding.needsReview) - Number(b.finding.needsReview));
}

function sentenceComments(list: readonly Answered[], most: number, report: Report): DraftComment[] {
  const beyond = list.slice(most).map(({ finding, outcome }) => `${placeWords(finding.source, report)} (${outcomeWords(outcome)})`);
  const comments = list.slice(0, most).map((answered) => commentOn(answered, report));
  const last = comments.at(-1);
  if (last === undefined || beyond.length === 0) return comments;
  return [...comments.slice(0, -1), { ...last, lines: [...last.lines, `Also on this sentence: ${[...new Set(beyond)].join("; ")}.`] }];
}

function commentOn({ finding, outcome, decisive, others, change }: Answered, report: Report): DraftComment {
  const cited = citationWords(finding.citations ?? []);
  const elsewhere = paragraphsWords(
    others.map(({ source }) => source).filter(({ paragraph }) => paragraph === null || paragraph !== decisive.source.paragraph),
  );
  return {
    span: spanOf(decisive.source),
    title: `${capitalised(outcomeWords(outcome))}: ${placeWords(finding.source, report)}${finding.needsReview && finding.review === undefined ? " (needs review)" : ""}`,
    lines: [
      ...reviewLines(finding),
      ...(change === "" ? [] : [`Since the last check: ${change}.`]),
      `${capitalised(speechWords(finding, MOST_NAMES))}${cited === "" ? "" : ` (${cited})`}`,
      quoteOf(finding.source, finding.text, (words) => shorten(words, LONGEST)),
      shorten(decisive.because, LONGEST),
      ...(elsewhere === "" ? [] : [`See also in this document: ${elsewhere}.`]),
    ],
  };
}
