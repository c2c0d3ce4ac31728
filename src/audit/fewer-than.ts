import { spotsOf, type Draft } from "./draft.js";
import { type Extent, extentHolds } from "./movements.js";
import type { Scene } from "./scene.js";

const FEWER = /^\s?(?:%|per cent|percent)?\s(fewer|less|lower|more|higher)\sthan\s(?:[\p{L}-]+\s){0,4}(?:\d{4}(?:\/\d+)?\s)?(?:[\p{L}-]+\s){0,2}\(?(?:[\p{L}-]+\s){0,4}$/u;

/**
 * Comparisons that name all three figures: «152 cases, which is 21 per cent fewer than the 194 of 2021».
 *
 * @returns a draft for each
 */
export function fewerDrafts(scene: Scene): Draft[] {
  return scene.figures.flatMap((by, i) => {
    const from = scene.figures[i + 1];
    const fits = from === undefined || by.measure !== "%" ? null : FEWER.exec(scene.text.slice(by.end, from.start));
    const to = scene.figures.slice(0, i).findLast((figure) => figure.measure === from?.measure && figure.sentence >= by.sentence - 1 && (figure.sentence === by.sentence || opensWithIt(scene, by)));
    if (fits === null || from === undefined || to === undefined || from.value === 0) return [];
    if (from.sentence !== by.sentence) return [];
    const direction = /fewer|less|lower/.test(fits[1]!) ? "down" : "up";
    const extent: Extent = { kind: "percent", value: by.value, step: by.step, hedge: "exactly", words: `${by.words} per cent ${fits[1]!}`, start: by.start, end: by.end };
    const { holds, computed } = extentHolds(extent, { from, to, by: "compared" }, { direction, word: fits[1]!, start: by.start, end: by.end, vague: false });
    const right = direction === "up" ? to.value >= from.value : to.value <= from.value;
    return [{ kind: "change" as const, message: "change-by" as const, holds: holds && right, severity: "error" as const, stated: `${extent.words} (${from.words}, ${to.words})`, computed, how: `${from.words} → ${to.words}`, data: { stated: extent.words, from: from.words, to: to.words }, at: spotsOf(scene, [to, by, from]) }];
  });
}

/** «That was 14 per cent more than …»: said of the last value before. */
function opensWithIt(scene: Scene, { sentence, start }: { sentence: number; start: number }): boolean {
  return /^(?:That|This|It|which) /.test(scene.text.slice(scene.sentences[sentence]![0], start));
}
