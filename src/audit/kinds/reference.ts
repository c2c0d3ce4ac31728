import table from "../../../data/citation-words.json" with { type: "json" };
import { spotsOf, type Draft } from "../tell/draft.js";
import type { Scene } from "../read/scene.js";

/** «para. 49 above», «see paragraphs 12–15 below»: this document's own paragraphs. */
const OWN =
  /\b(?:paras?\.|paragraphs?)\s+(\d{1,4})(?:\s*(?:[-–,]|and|to)\s*(\d{1,4}))?(?:\s*\([a-z]\))?,?\s+(?:above|below)\b|\b(?:see|See)\s+(?:above,?\s+)?(?:paras?\.|paragraphs?)\s+(\d{1,4})(?:\s*(?:[-–]|and|to)\s*(\d{1,4}))?\s*(?:above|below|of (?:this|the present) report)\b/g;

/** «described in paragraph 112.»: nothing says of which document, so it is told only where this one has no such paragraph. */
const BARE = new RegExp(`(?<=\\b(?:${table.telling.join("|")}) (?:in|under) |\\(see )(?:paras?\\.|paragraphs?)\\s+(\\d{1,4})(?=[.;)]|,\\s\\p{Ll})`, "gu");

/**
 * References of a document to paragraphs of its own.
 *
 * @example "(see para. 490 above)" // fails where the last paragraph is 272
 */
export function references(scenes: readonly Scene[]): Draft[] {
  const numbers = new Set(scenes.flatMap(({ paragraph }) => (paragraph.number === null ? [] : [paragraph.number])));
  const last = Math.max(0, ...[...numbers].map(Number).filter(Number.isFinite));
  if (numbers.size < 5) return [];
  return scenes.flatMap((scene) =>
    [...scene.text.matchAll(OWN), ...[...scene.text.matchAll(BARE)].filter(({ 1: number }) => Number(number) > last)].flatMap((found) =>
      found.slice(1).flatMap((number) => (number === undefined ? [] : [draftOf(scene, found.index, found[0], number, numbers, last)])),
    ),
  );
}

function draftOf(scene: Scene, start: number, words: string, number: string, numbers: ReadonlySet<string>, last: number): Draft {
  const holds = numbers.has(number) || Number(number) <= last;
  return {
    kind: "reference",
    message: holds ? "paragraph-found" : "missing-paragraph",
    holds,
    severity: /above|below|report/.test(words) ? "error" : "doubtful",
    stated: number,
    computed: String(last),
    how: words,
    at: spotsOf(scene, [{ start, end: start + words.length }]),
  };
}
