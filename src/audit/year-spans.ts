import { spotsOf, type Draft } from "./draft.js";
import { pastPattern } from "./event-tables.js";
import type { Scene } from "./scene.js";

/**
 * «The past five years» beside figures of dated years: the years must fit the number, with both ends counted or one.
 *
 * @example "over the past 5 years (2014–943, 2018–722)" // one that holds
 */
export function yearSpans(scene: Scene): Draft[] {
  return scene.figures.flatMap((span) => {
    if (span.unit !== "year" || !pastPattern.test(scene.text.slice(Math.max(0, span.start - 12), span.start))) return [];
    const dated = scene.dates.filter((date) => date.start > span.end && date.end <= scene.sentences[span.sentence]![1] && !date.naming);
    if (dated.length < 2 && dated[0]?.precision !== "period") return [];
    const first = Math.min(...dated.map(({ from }) => Number(from.slice(0, 4))));
    const last = Math.max(...dated.map(({ to }) => Number(to.slice(0, 4))));
    const years = last - first;
    const holds = Math.abs(years - span.value) <= 1;
    return [{ kind: "date" as const, message: "span-of-years" as const, holds, severity: "query" as const, stated: `${span.words} years`, computed: `${first}-${last} = ${holds ? span.value : years + 1} years`, how: `${years} or ${years + 1} years`, at: spotsOf(scene, [span, ...dated]) }];
  });
}
