import { type Announcement, countItems, findAnnouncements } from "./announcements.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import type { Scene } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { fractionalPattern, othersPattern, personLemmas } from "../../read/list-tables.js";
import { meaningOf, meet } from "../../weigh/tolerance.js";

/** Items longer than this hold clauses of their own, and commas tell nothing. */
const LONGEST_ITEM = 7;
const LONGEST_LIST = 240;

/**
 * Announced numbers and the lists that follow: «five groups: …».
 *
 * @returns one draft for each list that is announced with a number
 * @example "three levels (first, second)" // one that fails: three stated, 2 computed
 */
export function counts(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene) => [...findAnnouncements(scene).flatMap((announcement) => draftOf(scene, announcement) ?? []), ...wholePersons(scene)]);
}

function draftOf(scene: Scene, { number, list, listStart, closed }: Announcement): Draft | null {
  const { least, most, likely } = countItems(list);
  if (most < 2) return null;
  const holds = meet([least, most], meaningOf(number));
  const open = hasWords(othersPattern, list) || number.comparison !== "exactly";
  const computed = String(holds ? number.value : likely);
  return {
    kind: "count",
    message: "items-and-number",
    holds,
    severity: !closed || open || list.length > LONGEST_LIST || !isShort(list) ? "query" : "doubtful",
    stated: number.words,
    computed: `${number.value} announced, ${computed} listed`,
    how: list.trim().slice(0, LONGEST_LIST),
    data: { stated: number.words, computed },
    at: spotsOf(scene, [
      { start: number.start, end: number.end },
      { start: listStart, end: listStart + 1 },
    ]),
  };
}

/** Whether all items are short names. */
function isShort(list: string): boolean {
  return list.split(/[,;]|\band\b/).every((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM);
}

/**
 * Persons are counted in whole numbers: «232.3 people» has lost its thousand, or its point stands for a comma.
 *
 * @returns only what fails; averages and rates may have decimals
 */
function wholePersons(scene: Scene): Draft[] {
  return scene.figures.flatMap((figure): Draft[] => {
    const counted = figure.of?.split(" ")[0] ?? "";
    if (figure.measure !== "count" || Number.isInteger(figure.value) || figure.range !== null || !personLemmas.has(counted)) return [];
    const [from, to] = scene.sentences[figure.sentence]!;
    if (hasWords(fractionalPattern, scene.text.slice(from, to))) return [];
    return [
      {
        kind: "count",
        message: "no-whole-number",
        holds: false,
        severity: "doubtful",
        stated: figure.words,
        computed: String(Math.round(figure.value * 1000)),
        how: `${figure.words} ${counted}`,
        at: spotsOf(scene, [figure]),
      },
    ];
  });
}
