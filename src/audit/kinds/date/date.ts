import type { UnDocument } from "../../../schema/document.js";
import { impossibleDates } from "./impossible-dates.js";
import { datedPlaces } from "./dated-places.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { type DatedEvent, eventsOf } from "../../read/events.js";
import { numberedActs } from "./numbered-acts.js";
import { periodDrafts } from "./periods.js";
import { yearSpans } from "./year-spans.js";
import { sentenceAt, sentenceText, type Scene } from "../../read/scene.js";
import { anewPattern, bodyTypes, lawTypes } from "../../read/event-tables.js";
import { hasWords } from "../../read/has-words.js";
import { toldAgain } from "../../read/told-again.js";

/**
 * Dates: those that cannot be, one event with two dates, periods that end before they begin or are called current after their end.
 *
 * @example "In 2014 it ratified the Convention on Road Safety." … "In 2016 it ratified the Convention on Road Safety." // one that fails
 */
export function dates(scenes: readonly Scene[], document: UnDocument): Draft[] {
  return [
    ...scenes.flatMap(impossibleDates),
    ...eventDrafts(scenes),
    ...numberedActs(scenes),
    ...orderDrafts(scenes),
    ...periodDrafts(scenes, document),
    ...datedPlaces(scenes),
    ...scenes.flatMap(yearSpans),
  ];
}

/** Each event of a thing against the one told before it; a law may be adopted and amended often, so only single events can clash. */
function eventDrafts(scenes: readonly Scene[]): Draft[] {
  return toldAgain(scenes.flatMap(eventsOf), ({ event, instrument }) => [`${event}|${instrument.key}`], REMEMBERED).flatMap(
    ({ fact: event, earlier: [earlier] }) => {
      if (earlier === undefined || isOneSentence(earlier, event)) return [];
      const draft = eventDraft(earlier, event);
      if (draft.holds || (event.functional && event.instrument.distinct)) return [draft];
      return happensOnce(event) && isFirst(earlier) && isFirst(event) && yearsApart(earlier, event) > 1 ? [{ ...draft, severity: "doubtful" }] : [];
    },
  );
}

function isOneSentence(one: DatedEvent, other: DatedEvent): boolean {
  return one.scene === other.scene && sentenceAt(one.scene.sentences, one.instrument.start) === sentenceAt(other.scene.sentences, other.instrument.start);
}

/** Laws are adopted and bodies established once, if nothing says that they were made anew. */
function happensOnce({ event, instrument }: DatedEvent): boolean {
  return ((event === "adoption" || event === FORCE) && lawTypes.has(instrument.type)) || (event === "establishment" && bodyTypes.has(instrument.type));
}

/** Whether nothing says that a law was changed or made anew: then it was adopted once. */
function isFirst({ scene, date, instrument }: DatedEvent): boolean {
  const sentence = sentenceText(scene, sentenceAt(scene.sentences, instrument.start));
  return date.precision !== "period" && !/\bNo$/.test(instrument.name) && !hasWords(anewPattern, sentence);
}

/** A law of one year may be printed or come into force in the next. */
function yearsApart(one: DatedEvent, other: DatedEvent): number {
  return Math.abs(Number(one.date.from.slice(0, 4)) - Number(other.date.from.slice(0, 4)));
}

function eventDraft(one: DatedEvent, other: DatedEvent): Draft {
  const holds = one.date.from <= other.date.to && other.date.from <= one.date.to;
  return {
    kind: "date",
    message: "event-with-two-dates",
    holds,
    severity: "error",
    stated: other.date.words,
    computed: one.date.words,
    how: `${one.event}: ${one.instrument.name}`,
    data: { event: `${one.instrument.name}, ${one.event}` },
    at: [...spotsOf(other.scene, [other.date, other.instrument]), ...spotsOf(one.scene, [one.date, one.instrument])],
  };
}

/** What is adopted or signed comes before what is in force, and signature before ratification; each thing's first two such events. */
function orderDrafts(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, DatedEvent>();
  const events = scenes.flatMap(eventsOf);
  const keyOf = (event: string, { instrument }: DatedEvent) => `${event}|${instrument.key}`;
  for (const event of events) if (!told.has(keyOf(event.event, event))) told.set(keyOf(event.event, event), event);
  return events.flatMap((later) => {
    const earlier = (BEFORE[later.event] ?? []).flatMap((event) => told.get(keyOf(event, later)) ?? [])[0];
    return earlier === undefined ? [] : [orderDraft(earlier, later)];
  });
}

/** So many tellings of one event are remembered. */
const REMEMBERED = 8;
const FORCE = "entry into force";
const BEFORE: Readonly<Record<string, readonly string[]>> = { [FORCE]: ["adoption", "signature"], ratification: ["signature"] };

/** Of one name; a treaty may be in force before a State signs it, unless one sentence tells both. */
function isOrdered(earlier: DatedEvent, later: DatedEvent): boolean {
  if (isOneSentence(earlier, later)) return true;
  const mayPrecede = earlier.event === "signature" && later.event === FORCE;
  return !mayPrecede && (later.instrument.distinct || isOneLaw(earlier, later));
}

/** A law of a short name, of which nothing says that it was changed or made anew. */
function isOneLaw(earlier: DatedEvent, later: DatedEvent): boolean {
  return lawTypes.has(later.instrument.type) && isFirst(earlier) && isFirst(later);
}

function orderDraft(earlier: DatedEvent, later: DatedEvent): Draft {
  const holds = earlier.date.from <= later.date.to;
  const name = later.instrument.name;
  return {
    kind: "date",
    message: "order-of-events",
    holds,
    severity: isOrdered(earlier, later) ? "doubtful" : "query",
    stated: later.date.words,
    computed: earlier.date.words,
    how: name,
    data: { later: `${name}, ${later.event}`, earlier: earlier.event },
    at: [...spotsOf(later.scene, [later.date, later.instrument]), ...spotsOf(earlier.scene, [earlier.date, earlier.instrument])],
  };
}
