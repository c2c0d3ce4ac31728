import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import { COVERING, DURING, pastPattern } from "../../read/event-tables.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/**
 * «The past five years» beside figures of dated years: the years must fit the number, with both ends counted or one.
 *
 * @example "over the past 5 years (2014–943, 2018–722)" // one that holds
 */
export function yearSpans(scene: Scene): Draft[] {
  const spans = scene.figures.filter(({ unit }) => unit === "year");
  return [...spans.flatMap((span) => ofPeriod(scene, span) ?? []), ...spans.flatMap((span) => ofDates(scene, span) ?? [])];
}

/** «The past five years» and the years named behind it. */
function ofDates(scene: Scene, span: Figure): Draft | null {
  if (!pastPattern.test(scene.text.slice(Math.max(0, span.start - 12), span.start))) return null;
  const dated = scene.dates.filter((date) => date.start > span.end && date.end <= scene.sentences[span.sentence]![1] && !date.naming);
  if (dated.length < 2 && dated[0]?.precision !== "period") return null;
  const first = Math.min(...dated.map(({ from }) => Number(from.slice(0, 4))));
  const last = Math.max(...dated.map(({ to }) => Number(to.slice(0, 4))));
  const holds = Math.abs(last - first - span.value) <= 1;
  return spanDraft(span, { first, last }, holds, "query", spotsOf(scene, [span, ...dated]));
}

const COVERS = new RegExp(`\\b${COVERING}(?: a period of)? $`, "u");
const OVER = new RegExp(`\\b${DURING}(?: the| a period of| the course of)? $`, "iu");

/** «The plan for 2019–2022 covers four years», «over six years, from 2010 to 2015». */
function ofPeriod(scene: Scene, span: Figure): Draft | null {
  const before = scene.text.slice(Math.max(0, span.start - 40), span.start);
  if (span.range !== null || (span.comparison !== "exactly" && !/\bover (?:the )?$/i.test(before))) return null;
  const years = periodsOf(scene, span.sentence);
  const period = COVERS.test(before)
    ? years.findLast(({ end }) => end < span.start)
    : OVER.test(before)
      ? years.find(({ start }) => start > span.end && /^ years,? \(?(?:from |of |between )?$/.test(scene.text.slice(span.end, start)))
      : undefined;
  if (period === undefined || years.length > 1) return null;
  const length = period.last - period.first;
  const holds = span.value === length || span.value === length + 1;
  return spanDraft(span, period, holds, "doubtful", spotsOf(scene, [span, period]));
}

/** A number of years beside the first and the last of them. */
function spanDraft(span: Figure, { first, last }: Pick<Period, "first" | "last">, holds: boolean, severity: Draft["severity"], at: Draft["at"]): Draft {
  const length = last - first;
  return {
    kind: "date",
    message: "span-of-years",
    holds,
    severity,
    stated: `${span.words} years`,
    computed: `${first}-${last} = ${holds ? span.value : length + 1} years`,
    how: `${length} or ${length + 1} years`,
    at,
  };
}

/** Where a period stands, and its first and last year. */
interface Period {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The periods of a sentence, «2010–2015» or «from 2010 to 2015», in whole years. */
function periodsOf(scene: Scene, sentence: number): Period[] {
  const own = scene.dates.filter(({ start, exists }) => exists && sentenceAt(scene.sentences, start) === sentence);
  return own.flatMap((date, i) => {
    const next = own[i + 1];
    const isJoined =
      date.precision === "year" &&
      next?.precision === "year" &&
      /^ (?:to|until|and) $/.test(scene.text.slice(date.end, next.start)) &&
      (date.cue === "from" || date.cue === "between");
    const end = isJoined ? next : date.precision === "period" ? date : null;
    return end === null ? [] : [{ start: date.start, end: end.end, first: Number(date.from.slice(0, 4)), last: Number(end.to.slice(0, 4)) }];
  });
}
