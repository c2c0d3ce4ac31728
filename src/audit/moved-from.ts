import { spotsOf, type Draft } from "./draft.js";
import { type Extent, extentHolds, type Movement } from "./movements.js";
import type { Scene } from "./scene.js";

const MOVED = /^\s?(?:%|per cent|percent)?(?:\s[\p{L}-]+){0,3}, (up|down|an increase of|a rise of|a decrease of|a decline of|a fall of|a reduction of)\s(?:by )?(?:about |some |almost |nearly )?$/u;
const FROM = /^\s?(?:%|per cent|percent|percentage points|points)?(?:\s[\p{L}-]+){0,2}\s(?:from|on|over|compared (?:with|to))\s(?:the )?(?:\d{4}|that of \d{4}|[\p{L} ]+)?\s?\($/u;

/**
 * «94 per cent, up 20 per cent from 2016 (74 per cent)»: all three figures in a row.
 *
 * @returns a draft for each; points and per cent are both tried
 */
export function movedFrom(scene: Scene): Draft[] {
  return scene.figures.flatMap((to, i) => {
    const [by, from] = scene.figures.slice(i + 1, i + 3);
    if (by === undefined || from === undefined || from.measure !== to.measure || from.sentence !== to.sentence) return [];
    const moved = MOVED.exec(scene.text.slice(to.end, by.start))?.[1];
    if (moved === undefined || !FROM.test(scene.text.slice(by.end, from.start))) return [];
    const direction = /up|increase|rise/.test(moved) ? "up" : "down";
    const movement: Movement = { direction, word: moved, start: by.start, end: by.start, vague: false };
    const extent: Extent = { kind: by.measure === "%" ? "percent" : "amount", value: by.value, step: by.step, hedge: by.comparison === "about" ? "nearly" : "exactly", words: `${moved} ${by.words}`, start: by.start, end: by.end };
    const { holds, computed } = extentHolds(extent, { from, to, by: "compared" }, movement);
    return [{ kind: "change" as const, message: "change-by" as const, holds, severity: "error" as const, stated: `${extent.words} (${from.words}, ${to.words})`, computed: to.measure === "%" ? `${Number(Math.abs(to.value - from.value).toFixed(2))} points` : computed, how: `${from.words} → ${to.words}`, data: { stated: extent.words, from: from.words, to: to.words }, at: spotsOf(scene, [to, by, from]) }];
  });
}
