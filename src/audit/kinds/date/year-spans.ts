import { type Scene, sentenceAt } from "../../read/scene.js";
import { COVERING, DURING, pastPattern } from "../../read/event-tables.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/**
 * «The past five years» beside figures of dated years: the years must fit the number, with both ends counted or one.
 *
 * @example "over the past 5 years (2014–943, 2018–722)" // one that holds
 */
export function yearSpans(scene: Scene): Draft[] {
  return [
    ...ofPeriods(scene),
    ...scene.figures.flatMap((span) => {
      if (span.unit !== "year" || !pastPattern.test(scene.text.slice(Math.max(0, span.start - 12), span.start))) return [];
      const dated = scene.dates.filter((date) => date.start > span.end && date.end <= scene.sentences[span.sentence]![1] && !date.naming);
      if (dated.length < 2 && dated[0]?.precision !== "period") return [];
      const first = Math.min(...dated.map(({ from }) => Number(from.slice(0, 4))));
      const last = Math.max(...dated.map(({ to }) => Number(to.slice(0, 4))));
      const years = last - first;
      const holds = Math.abs(years - span.value) <= 1;
      return [
        {
          kind: "date" as const,
          message: "span-of-years" as const,
          holds,
          severity: "query" as const,
          stated: `${span.words} years`,
          computed: `${first}-${last} = ${holds ? span.value : years + 1} years`,
          how: `${years} or ${years + 1} years`,
          at: spotsOf(scene, [span, ...dated]),
        },
      ];
    }),
  ];
}

const COVERS = new RegExp(`\\b${COVERING}(?: a period of)? $`, "u");
const OVER = new RegExp(`\\b${DURING}(?: the| a period of| the course of)? $`, "iu");

/** «The plan for 2019–2022 covers four years», «over six years, from 2010 to 2015». */
function ofPeriods(scene: Scene): Draft[] {
  return scene.figures.flatMap((span) => {
    if (span.unit !== "year" || span.range !== null) return [];
    const before = scene.text.slice(Math.max(0, span.start - 40), span.start);
    if (span.comparison !== "exactly" && !/\bover (?:the )?$/i.test(before)) return [];
    const years = periodsOf(scene, span.sentence);
    const period = COVERS.test(before)
      ? years.findLast(({ end }) => end < span.start)
      : OVER.test(before)
        ? years.find(({ start }) => start > span.end && /^ years,? \(?(?:from |of |between )?$/.test(scene.text.slice(span.end, start)))
        : undefined;
    if (period === undefined || years.length > 1) return [];
    const length = period.last - period.first;
    const holds = span.value === length || span.value === length + 1;
    return [
      {
        kind: "date" as const,
        message: "span-of-years" as const,
        holds,
        severity: "doubtful" as const,
        stated: `${span.words} years`,
        computed: `${period.first}-${period.last} = ${holds ? span.value : length + 1} years`,
        how: `${length} or ${length + 1} years`,
        at: spotsOf(scene, [span, period]),
      },
    ];
  });
}

/** The periods of a sentence, «2010–2015» or «from 2010 to 2015», in whole years. */
function periodsOf(scene: Scene, sentence: number): { start: number; end: number; first: number; last: number }[] {
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
