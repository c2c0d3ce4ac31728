import { spotsOf, type Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/**
 * Dates that the calendar does not have, and periods that end before they begin.
 *
 * @example "on 31 June 2019" // one that fails
 */
export function calendarDrafts(scene: Scene): Draft[] {
  return scene.dates.flatMap((date): Draft[] => {
    const at = spotsOf(scene, [date]);
    if (!date.exists) return [{ kind: "date", message: "impossible-date", holds: false, severity: "error", stated: date.words, computed: "no such day", how: date.words, at }];
    if (date.from <= date.to) return [];
    return [{ kind: "date", message: "end-before-start", holds: false, severity: date.precision === "period" && isSchoolYear(date.words) ? "query" : "error", stated: date.words, computed: `${date.from.slice(0, 4)} is after ${date.to.slice(0, 4)}`, how: date.words, at }];
  });
}

/** «2016/2015» may be a document's number. */
function isSchoolYear(words: string): boolean {
  return words.includes("/");
}
