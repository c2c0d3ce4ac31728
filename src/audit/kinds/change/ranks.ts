import type { Scene } from "../../read/scene.js";
import { rankMoves } from "../../read/moves.js";
import { directionPattern, ordinals, PLACE, PLACES, PLACES_UP } from "../../read/change-tables.js";
import { hasWords } from "../../read/has-words.js";
import { alternation } from "../../../text/alternation.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

const WORDS = alternation(Object.keys(ordinals)).replaceAll("-", "[-‑ ]");
const RANK = `(\\d{1,3})(?:st|nd|rd|th)|(${WORDS})`;
const FIRST = `(\\d{1,3})(?:st|nd|rd|th)?|(${WORDS})`;
const FROM_TO = new RegExp(`\\bfrom (?:the )?(?:${FIRST})(?: ${PLACE})?(?: \\([^()]*\\)| in \\d{4})? to (?:the )?(?:${RANK})\\b`, "giu");
const BY_PLACES = new RegExp(`\\b(\\d{1,3})[ -](?:${PLACES}|${PLACES_UP})\\b`, "gu");
const RISEN = new RegExp(`\\b(?:${RANK})\\b[^.;:]{0,60}?\\b(${rankMoves.words})\\s(?:by )?(\\d{1,3}) ${PLACES}\\b`, "giu");
/** Characters between a rank and the number of places it moved by. */
const NEAREST = 60;

/**
 * Ranks that moved: so many places between the two, and up is towards the first. Where only the later rank is told, the earlier
 * one is what the places make of it.
 *
 * @example "It rose 25 places, from 80th to 65th." // fails: 15
 */
export function ranks(scene: Scene): Draft[] {
  const told = [...scene.text.matchAll(FROM_TO)].map(({ index, 0: words, 1: a, 2: b, 3: c, 4: d }) => ({
    start: index,
    end: index + words.length,
    from: rankOf(a, b),
    to: rankOf(c, d),
  }));
  const placed = [...scene.text.matchAll(BY_PLACES)].map(({ index, 0: words, 1: number }) => ({
    start: index,
    end: index + words.length,
    words,
    number: Number(number),
  }));
  const implied = [...scene.text.matchAll(RISEN)].filter(
    ({ index, 0: words }) => !told.some(({ start, end }) => start < index + words.length + NEAREST && index < end),
  );
  return [
    ...told.flatMap((move) => {
      const places = placed.find((one) => isOf(scene, one, move, told));
      return places === undefined ? (ofDirection(scene, move) ?? []) : [ofPlaces(scene, move, places)];
    }),
    ...implied.map((found) => impliedDraft(scene, found)),
  ];
}

/** A rank before and after. */
interface Move {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** By how many places. */
interface Places {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly number: number;
}

/** In the same clause, with no other move between. */
function isOf({ text }: Scene, places: Places, move: Move, moves: readonly Move[]): boolean {
  const between = text.slice(Math.min(places.end, move.end), Math.max(places.start, move.start));
  const nearer = moves.some((other) => other !== move && Math.min(places.end, move.end) <= other.start && other.end <= Math.max(places.start, move.start));
  return between.length <= NEAREST && !nearer && !/[.;:()]/.test(between);
}

/** So many places must lie between the two ranks. */
function ofPlaces(scene: Scene, { start, end, from, to }: Move, places: Places): Draft {
  return {
    kind: "change",
    message: "change-by",
    holds: places.number === Math.abs(from - to),
    severity: "error",
    stated: `${places.words} (${from}, ${to})`,
    computed: `${Math.abs(from - to)} places`,
    how: `${from} → ${to}`,
    data: { stated: places.words, from: String(from), to: String(to) },
    at: spotsOf(scene, [{ start, end }]),
  };
}

/** Where a sentence says only that it went up, or only that it went down: so must the ranks. */
function ofDirection(scene: Scene, { start, end, from, to }: Move): Draft | null {
  const sentence = scene.sentences.findLast(([first]) => first <= start)?.[0] ?? 0;
  const [rises, falls] = (["up", "down"] as const).map((direction) => hasWords(directionPattern[direction], scene.text.slice(sentence, start)));
  if (rises === falls || from === to) return null;
  const word = rises ? "up" : "down";
  return {
    kind: "change",
    message: "change-direction",
    holds: rises === to < from,
    severity: "doubtful",
    stated: `${word} from ${from} to ${to}`,
    computed: to < from ? "up" : "down",
    how: `${from} → ${to}`,
    data: { word, from: String(from), to: String(to), mend: "" },
    at: spotsOf(scene, [{ start, end }]),
  };
}

/** «Ranked 62nd, having risen 3 places»: it was 65th. */
function impliedDraft(scene: Scene, { index, 0: words, 1: digits, 2: word, 3: way = "", 4: places }: RegExpMatchArray): Draft {
  const rank = rankOf(digits, word);
  const before = rank + Number(places) * (rankMoves.directionOf(way) === "down" ? -1 : 1);
  return {
    kind: "change",
    message: "compared-values",
    holds: before > 0,
    severity: "query",
    stated: `${rank}, ${places ?? ""} places`,
    computed: String(before),
    how: `${before} → ${rank}`,
    data: { from: String(before), to: String(rank) },
    at: spotsOf(scene, [{ start: index!, end: index! + words.length }]),
  };
}

function rankOf(digits: string | undefined, word: string | undefined): number {
  return digits === undefined ? ordinals[(word ?? "").toLowerCase().replace(/[‑ ]/g, "-")]! : Number(digits);
}
