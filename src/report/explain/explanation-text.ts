import { matterById } from "../../knowledge/matters/matters.js";
import type { Report } from "../../schema/report.js";
import { outcomeWords, relationWords } from "../outcome-words.js";
import { documentsById, placeOf, type DocumentsById } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { speechWords } from "../speaker-names.js";
import { terminalSafe } from "../terminal-safe.js";
import { wrap } from "../text/wrap.js";
import { lentWords, meetingWords } from "./lent-words.js";
import type { ExplainedDocument, ExplainedPair, Explanation, RuleAnswer } from "./explain.js";

const WIDTH = 80;
/** So many claims that are no evidence are shown of each document. */
const NEAREST = 3;

/**
 * An explanation as plain text, in lines of 80 characters.
 *
 * @example console.log(explanationText(explain(report, id), report))
 */
export function explanationText({ finding, documents }: Explanation, report: Report): string {
  const names = documentsById(report);
  const head = [
    `${outcomeWords(finding).toUpperCase()}${finding.needsReview ? " (needs review)" : ""}  ${terminalSafe(speechWords(finding))}`,
    line(`${placeOf(finding.source, names)}: ${quoteOf(finding.source, finding.text)}`, 2),
    line(`Matters: ${matterNames(finding.matters)}`, 2),
    ...((finding.lent ?? []).length === 0 ? [] : [line("Lent by what stands around it:", 2), ...finding.lent!.map((lent) => line(lentWords(lent), 4))]),
    ...(finding.readings ?? []).map(({ matter, state, words }) =>
      line(
        `${finding.act === "recommendation" ? "It asks" : "It says"} of «${matterNames([matter])}»: ${state}${words === "" ? "" : `, by the words «${words}»`}`,
        2,
      ),
    ),
    line(certaintyWords(finding.certainty), 2),
    line(confidenceWords(finding.confidence), 2),
  ];
  return `${[head.join("\n"), ...documents.map((document) => documentText(document, names))].join("\n\n")}\n`;
}

/** How many of the signs for such an outcome this one has. */
function certaintyWords(certainty: number | null | undefined): string {
  if (certainty === undefined || certainty === null) return "No signs are known that tell right outcomes of this kind from wrong ones.";
  return `Of the signs that such an outcome is right, ${percent(certainty)} speak for this one.`;
}

function confidenceWords(confidence: number | null): string {
  return confidence === null
    ? "How often such outcomes are right is not known."
    : `Outcomes of this kind and certainty were right at least ${Math.round(confidence * 100)} times of 100 on hand-labelled documents.`;
}

function documentText(explained: ExplainedDocument, names: DocumentsById): string {
  const { document, date, pairs } = explained;
  const title = line(`${(names.get(document)?.symbol ?? document).toUpperCase()}${date === null ? "" : `, ${date}`}`, 0);
  const verdict = line(speakingWords(explained), 2);
  const shown = [...pairs.filter(({ isEvidence }) => isEvidence), ...pairs.filter(({ isEvidence }) => !isEvidence).slice(0, NEAREST)];
  return [`${title}\n${verdict}`, ...shown.map((pair) => pairText(pair, names))].join("\n\n");
}

const ANYWAY = {
  "no-end": "since what was asked names no end, and any work in its matter answers",
  "many-at-once": "since it tells of many such things at once",
  "same-figures": "by the same figures",
} as const;

function speakingWords({ speaks, anyway, speaking, threshold }: ExplainedDocument): string {
  if (anyway !== null) return `It speaks to the matter ${ANYWAY[anyway]}: ${speaking.toFixed(2)}, where ${threshold} is needed else.`;
  return `${speaks ? "It speaks" : "It does not speak"} to the matter: ${speaking.toFixed(2)}, where ${threshold} is needed.`;
}

function pairText(pair: ExplainedPair, names: DocumentsById): string {
  const { claim, isEvidence, answers } = pair;
  const speaking = answers.filter(({ speaks }) => speaks);
  return [
    line(`${isEvidence ? "Evidence" : "Candidate"} – ${placeOf(claim.source, names)}: ${quoteOf(claim.source, claim.text)}`, 2),
    ...proposalLines(pair),
    ...speaking.map((answer, i) =>
      line(
        `${i === 0 ? (isEvidence ? "decides" : "would decide") : "would speak too"}: ${answer.rule} (${relationWords(answer.relation)}): ${answer.words}`,
        4,
      ),
    ),
    ...silentLines(answers),
  ].join("\n");
}

/** Why a claim was proposed: what gave how much of its score, shared matters, and what its surroundings lend. */
function proposalLines({ score, proposedBy, shares, sharedMatters, coverage, surroundings, lentMeetings }: ExplainedPair): string[] {
  const by = proposedBy.map((proposer, i) => `${proposer} ${percent(shares[i]!)}`).join(", ");
  return [
    line(`proposed with ${score.toFixed(2)}, by ${by}; it holds ${percent(coverage)} of the finding's telling words`, 4),
    line(sharedMatters.length === 0 ? "no shared matter" : `shared: ${matterNames(sharedMatters)}`, 4),
    ...(surroundings === null ? [] : [line(`around it, ${percent(surroundings)} points to the finding`, 4)]),
    ...lentMeetings.map((meeting) => line(`they meet by what stands around them: ${meetingWords(meeting)}`, 4)),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Rules that stay silent for the same reason in one line. */
function silentLines(answers: readonly RuleAnswer[]): string[] {
  const byWords = new Map<string, string[]>();
  for (const { rule, words, speaks } of answers) if (!speaks) byWords.set(words, [...(byWords.get(words) ?? []), rule]);
  return [...byWords].map(([words, rules]) => line(`silent: ${rules.join(", ")}: ${words}`, 4));
}

function matterNames(matters: readonly string[] | undefined): string {
  return matters === undefined || matters.length === 0 ? "none known" : matters.map((id) => matterById(id)?.label ?? id).join("; ");
}

function line(text: string, indent: number): string {
  return wrap(terminalSafe(text), WIDTH, " ".repeat(indent));
}
