import { decisiveFirst } from "../decisive-evidence.js";
import type { JudgedFinding, Report } from "../../schema/report.js";
import type { Source } from "../../schema/source.js";
import { assessmentWords } from "./assessment-words.js";
import { capitalised } from "../capitalised.js";
import { paragraphWords } from "../paragraph-words.js";
import { paragraphsWords, placeWords } from "./place-words.js";
import { shorten } from "./shorten.js";

/** Paragraphs quoted in one cell; others are named. */
const MOST = 3;
/** Nearest passages quoted where nothing was found for certain. */
const MOST_NEAREST = 2;
/** Two or three sentences of a report. */
const LONGEST = 600;
/**
 * A passage is quoted whose score is at least this share of the best one's, named above the second, and left out below: what
 * shares less with a recommendation was beside the point in most of the cells that were read.
 */
const QUOTED = 0.65;
const NAMED = 0.4;
/** Where the tables know no matter of a recommendation, its words alone decide: as near as this a passage is quoted in any case. */
const NEAR = 0.5;

/** A passage of the State's reports, and how much it shares with the recommendation. */
interface Passage {
  readonly claim: string;
  readonly score: number;
  readonly source: Source;
  readonly more?: readonly Source[];
}

/**
 * What is written into the cell of a recommendation: the outcome in words, then the paragraphs of the State's report that speak to
 * it, quoted; «not found in this document» where none does, with the nearest passages where that is not certain.
 *
 * @returns one line for each paragraph of the cell
 */
export function assessmentLines(finding: JudgedFinding, report: Report): string[] {
  const evidence = decisiveFirst(finding);
  const [best] = evidence;
  const title = assessmentWords(finding, report.claims.find(({ id }) => id === best?.claim)?.status);
  if (best === undefined) return [title, ...nearest(finding).map((passage) => `Nearest, ${quotation(passage, report)}`)];
  const top = Math.max(...evidence.map(({ score }) => score));
  const quoted = evidence.filter((item) => item === best || item.score >= QUOTED * top).slice(0, MOST);
  const others = paragraphsWords(evidence.filter((item) => !quoted.includes(item) && item.score >= NAMED * top).map(({ source }) => source));
  return [title, ...quoted.map((passage) => capitalised(quotation(passage, report))), ...(others === "" ? [] : [`See also ${others}.`])];
}

/** What comes nearest to a recommendation that was not found, where a person has to look: unless one already did. */
function nearest({ candidates, needsReview, review, matters = [] }: JudgedFinding): Passage[] {
  const [best] = candidates;
  if (best === undefined || review !== undefined || (!needsReview && (matters.length > 0 || best.score < NEAR))) return [];
  return candidates.filter(({ score }) => score >= QUOTED * best.score).slice(0, MOST_NEAREST);
}

function quotation({ claim, source, more = [] }: Passage, report: Report): string {
  const reports = report.documents.filter(({ role }) => role === "claims");
  const place = reports.length > 1 ? placeWords(source, report) : paragraphWords(source, reports[0]);
  const sentences = [source, ...more].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)).flatMap(({ quote }) => quote ?? []);
  const words =
    sentences.length > 0
      ? `«${shorten([...new Set(sentences)].join(" "), LONGEST)}»`
      : `${shorten(report.claims.find(({ id }) => id === claim)?.text ?? "", LONGEST)} (paraphrase)`;
  return place === "" ? words : `${place}: ${words}`;
}
