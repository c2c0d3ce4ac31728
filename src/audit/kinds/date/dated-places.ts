import { spotsOf, type Draft } from "../../tell/draft.js";
import { isStopWord } from "../../../text/plain-word.js";
import type { TextDate } from "../../../text/dates.js";
import { toldAgain } from "../../read/told-again.js";
import { type Scene, sentenceAt } from "../../read/scene.js";

interface DatedPlace {
  readonly scene: Scene;
  readonly date: TextDate;
  readonly context: ReadonlySet<string>;
}

/** So many earlier places of a date are looked at. */
const REMEMBERED = 8;
/** Words that two sentences share before they tell one event: fewer for a day than for a year. */
const SHARED = { day: 2, month: 2, year: 5, period: 3 } as const;
/** Words around a date by which its event is known. */
const AROUND = 110;

/**
 * One event dated alike in two places: the dates meet and the words around them too.
 *
 * @returns relations that hold, and days of one month in sentences that say the same of no other date; else two dates may be of
 * two events
 */
export function datedPlaces(scenes: readonly Scene[]): Draft[] {
  return toldAgain(
    scenes.flatMap(placesOf),
    ({ date }) => storedUnder(date),
    REMEMBERED,
    ({ date }) => lookedUp(date),
  ).flatMap(({ fact: place, earlier }) => {
    const elsewhere = earlier.filter(({ scene }) => scene !== place.scene);
    const other = elsewhere.findLast((candidate) => meets(candidate.date, place.date) && isSameEvent(candidate, place));
    const slip = other === undefined ? elsewhere.findLast((candidate) => isOtherDay(candidate, place)) : undefined;
    return other !== undefined ? [draftOf(other, place)] : slip !== undefined ? [slipDraft(slip, place)] : [];
  });
}

/** A day is kept as a day and as one of its month; a month as a month; a year as a year. */
function storedUnder({ from, to, precision }: TextDate): string[] {
  if (precision === "day") return [from, `${from.slice(0, 7)} days`, `${from.slice(0, 4)} days`];
  return [precision === "period" ? `${from} ${to}` : `${from.slice(0, precision === "month" ? 7 : 4)} ${precision}`];
}

function lookedUp({ from, to, precision }: TextDate): string[] {
  if (precision === "period") return [`${from} ${to}`];
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)];
  if (precision === "day") return [`${year} year`, `${month} month`, `${month} days`];
  return precision === "month" ? [`${year} year`, `${month} days`, `${month} month`] : [`${year} days`, `${year} year`];
}

function placesOf(scene: Scene): DatedPlace[] {
  return scene.dates.map((date) => {
    const [from, to] = scene.sentences[sentenceAt(scene.sentences, date.start)]!;
    const near = scene.words.filter(
      ({ start, end, form }) =>
        start >= Math.max(from, date.start - AROUND) &&
        end <= Math.min(to, date.end + AROUND) &&
        !/^\d/.test(form) &&
        form.length > 3 &&
        !isStopWord(form) &&
        (end <= date.start || start >= date.end),
    );
    return { scene, date, context: new Set(near.map(({ lemma }) => lemma)) };
  });
}

function meets(one: TextDate, other: TextDate): boolean {
  if (one.precision === "period" || other.precision === "period") return one.from === other.from && one.to === other.to;
  return one.from <= other.to && other.from <= one.to;
}

function isSameEvent(one: DatedPlace, other: DatedPlace): boolean {
  const shared = [...one.context].filter((word) => other.context.has(word)).length;
  const precision =
    one.date.precision === other.date.precision ? one.date.precision : one.date.precision === "year" || other.date.precision === "year" ? "year" : "month";
  return shared >= SHARED[precision] && shared / Math.max(1, Math.min(one.context.size, other.context.size)) >= (precision === "year" ? 0.4 : 0.2);
}

/** Words that two sentences share, all but one of the shorter, before their days must agree. */
const SURELY = 4;

/** Two days of one month and year, each the only date of its sentence, and nothing that the shorter says is absent from the longer. */
function isOtherDay(one: DatedPlace, other: DatedPlace): boolean {
  const [a, b] = [one.date, other.date];
  if (a.precision !== "day" || b.precision !== "day" || a.from === b.from || a.from.slice(0, 7) !== b.from.slice(0, 7)) return false;
  const [small, large] = one.context.size <= other.context.size ? [one.context, other.context] : [other.context, one.context];
  const absent = [...small].filter((word) => !large.has(word)).length;
  return small.size >= SURELY && absent === 0 && large.size - small.size <= 2 && [one, other].every(isOnlyDate);
}

function isOnlyDate({ scene, date }: DatedPlace): boolean {
  const sentence = sentenceAt(scene.sentences, date.start);
  return (
    scene.dates.every((near) => near === date || sentenceAt(scene.sentences, near.start) !== sentence) &&
    !scene.figures.some((figure) => figure.sentence === sentence)
  );
}

function slipDraft(one: DatedPlace, other: DatedPlace): Draft {
  return { ...draftOf(one, other), message: "told-twice-otherwise", holds: false, severity: "doubtful" };
}

function draftOf(one: DatedPlace, other: DatedPlace): Draft {
  const how = [...one.context]
    .filter((word) => other.context.has(word))
    .slice(0, 8)
    .join(", ");
  return {
    kind: "date",
    message: "same-quantity",
    holds: true,
    severity: "query",
    stated: other.date.words,
    computed: one.date.words,
    how,
    at: [...spotsOf(other.scene, [other.date]), ...spotsOf(one.scene, [one.date])],
  };
}
