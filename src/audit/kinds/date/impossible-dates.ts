import type { Scene } from "../../read/scene.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/**
 * Dates that the calendar does not have, and periods that end before they begin.
 *
 * @example "on 31 June 2019" // one that fails
 */
export function impossibleDates(scene: Scene): Draft[] {
  return [
    ...endsBeforeStarts(scene),
    ...scene.dates.flatMap((date): Draft[] => {
      const at = spotsOf(scene, [date]);
      if (!date.exists)
        return [
          { kind: "date", message: "impossible-date", holds: false, severity: "error", stated: date.words, computed: "no such day", how: date.words, at },
        ];
      if (date.from <= date.to) return [];
      return [
        {
          kind: "date",
          message: "end-before-start",
          holds: false,
          severity: date.precision === "period" && isSchoolYear(date.words) ? "query" : "error",
          stated: date.words,
          computed: `${date.from.slice(0, 4)} is after ${date.to.slice(0, 4)}`,
          how: date.words,
          at,
        },
      ];
    }),
  ];
}

/** «From May 2019 to March 2018». */
function endsBeforeStarts(scene: Scene): Draft[] {
  return scene.dates.flatMap((from, i): Draft[] => {
    const to = scene.dates[i + 1];
    if (to === undefined || (from.cue !== "from" && from.cue !== "between") || from.precision === "period" || to.precision === "period") return [];
    if (!/^,? (?:to|until|till|and) (?:the )?$/.test(scene.text.slice(from.end, to.start)) || from.from <= to.to) return [];
    const words = scene.text.slice(from.start, to.end);
    return [
      {
        kind: "date",
        message: "end-before-start",
        holds: false,
        severity: "error",
        stated: words,
        computed: `${from.words} is after ${to.words}`,
        how: words,
        at: spotsOf(scene, [{ start: from.start, end: to.end }]),
      },
    ];
  });
}

/** «2016/2015» may be a document's number. */
function isSchoolYear(words: string): boolean {
  return words.includes("/");
}
