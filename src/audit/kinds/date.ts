import type { UnDocument } from "../../schema/document.js";
import { calendarDrafts } from "../calendar.js";
import { datedPlaces } from "../dated-places.js";
import { spotsOf, type Draft } from "../draft.js";
import { eventsOf, type DatedEvent } from "../events.js";
import { periodDrafts } from "../periods.js";
import type { Scene } from "../scene.js";
import { yearSpans } from "../year-spans.js";

/**
 * Dates: those that cannot be, one event with two dates, periods that end before they begin or are called current after their end.
 *
 * @example "In 2014 it ratified the Convention on Road Safety." … "In 2016 it ratified the Convention on Road Safety." // one that fails
 */
export function dates(scenes: readonly Scene[], document: UnDocument): Draft[] {
  return [...scenes.flatMap(calendarDrafts), ...eventDrafts(scenes), ...periodDrafts(scenes, document), ...datedPlaces(scenes), ...scenes.flatMap(yearSpans)];
}

/** Each event of a thing against the one told before it. */
function eventDrafts(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, DatedEvent>();
  return scenes.flatMap(eventsOf).flatMap((event) => {
    const key = `${event.event}|${event.instrument.key}`;
    const earlier = told.get(key);
    told.set(key, earlier ?? event);
    return earlier === undefined || earlier.scene === event.scene ? [] : [eventDraft(earlier, event)];
  });
}

function eventDraft(one: DatedEvent, other: DatedEvent): Draft {
  const holds = one.date.from <= other.date.to && other.date.from <= one.date.to;
  return {
    kind: "date",
    message: "event-with-two-dates",
    holds,
    severity: one.functional ? "error" : "query",
    stated: other.date.words,
    computed: one.date.words,
    how: `${one.event}: ${one.instrument.name}`,
    data: { event: `${one.instrument.name}, ${one.event}` },
    at: [...spotsOf(other.scene, [other.date, other.instrument]), ...spotsOf(one.scene, [one.date, one.instrument])],
  };
}
