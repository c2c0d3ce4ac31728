import type { Source } from "../../src/schema/source.js";
import type { LabelledRow } from "./labelled-rows.js";

/** What became of a labelled finding, in the order in which the work goes: the first thing that went wrong counts. */
export const CAUSES = [
  ["right", "right, by a right paragraph"],
  ["other-paragraph", "right outcome, other paragraphs"],
  ["not-extracted", "not extracted"],
  ["not-linked", "not linked: right one not in first five"],
  ["said-unaddressed", "addressed, called unaddressed"],
  ["said-addressed", "unaddressed, called addressed"],
  ["wrong-relation", "addressed, another relation"],
] as const;

export type Cause = (typeof CAUSES)[number][0];

/** So many paragraphs a reader looks at, as `score.mjs` has it. */
const LOOKED_AT = 5;

/** Where the judgement of a found finding went wrong first. */
export function causeOf({ judged, label }: LabelledRow): Cause {
  const right = judged.outcome === label.outcome || judged.outcome === label.also;
  const wanted = new Set(label.evidence.map(({ para }) => String(para)));
  const holds = (sources: readonly Source[]) => firstParagraphs(sources).some((source) => placesOf(source).some((place) => wanted.has(place)));
  const evidence = judged.evidence.map(({ source }) => source);
  if (right) return judged.outcome === "unaddressed" || holds(evidence) ? "right" : "other-paragraph";
  if (label.outcome === "unaddressed") return "said-addressed";
  if (!holds([...evidence, ...judged.candidates.map(({ source }) => source)])) return "not-linked";
  return judged.outcome === "unaddressed" ? "said-unaddressed" : "wrong-relation";
}

/** The first paragraphs of a list, each once. */
function firstParagraphs(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources
    .filter(({ document, paragraph, paragraphLine, line }) => {
      const key = `${document}|${paragraph ?? paragraphLine ?? line}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, LOOKED_AT);
}

/** The names that a place goes by in the labels: its printed paragraph, or L and a line that it may start on. */
export function placesOf({ also, ...own }: Source): string[] {
  return [own, ...also].flatMap(({ paragraph, line, endLine, paragraphLine }) => {
    const lines = line === null ? [] : Array.from({ length: (endLine ?? line) - line + 1 }, (_, i) => `L${line + i}`);
    return [...(paragraph === null ? [] : [paragraph]), ...lines, ...(paragraphLine === null ? [] : [`L${paragraphLine}`])];
  });
}
