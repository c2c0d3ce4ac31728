import type { TextDate } from "../text/dates.js";
import { eventKinds } from "./event-tables.js";
import { findInstruments, type Instrument } from "./instruments.js";
import { once } from "../text/once.js";
import { sentenceAt, type Scene } from "./scene.js";

/** Something that happened to a named instrument at a date. */
export interface DatedEvent {
  readonly scene: Scene;
  readonly event: string;
  readonly functional: boolean;
  readonly instrument: Instrument;
  readonly date: TextDate;
}

/**
 * Dated events: one verb, one date and the instruments it governs in one sentence, or an instrument with its year in brackets.
 * Sentences with several verbs or dates are left alone, since nothing tells which belong together.
 *
 * @example eventsOf(scene of "In 2015 it ratified the Convention on Road Safety.")[0]?.event // "ratification"
 */
export const eventsOf: (scene: Scene) => readonly DatedEvent[] = once((scene) => {
  const instruments = findInstruments(scene.text);
  if (instruments.length === 0) return [];
  return scene.sentences.flatMap(([from, to], sentence) => {
    const own = instruments.filter(({ start }) => sentenceAt(scene.sentences, start) === sentence);
    const verbs = eventKinds.flatMap((kind) => [...scene.text.slice(from, to).matchAll(kind.pattern)].map(({ index }) => ({ kind, at: from + index })));
    const dates = scene.dates.filter(({ start, end, precision }) => start >= from && end <= to && precision !== "period");
    return [...inNames(scene, own), ...bracketed(scene, own, verbs, dates), ...single(scene, own, verbs, dates)];
  });
});

type Verb = { readonly kind: (typeof eventKinds)[number]; readonly at: number };

/** «the 2018 Road Safety Act»: the year in a name is that of its adoption. */
function inNames(scene: Scene, instruments: readonly Instrument[]): DatedEvent[] {
  return instruments.flatMap((instrument) => {
    const date = scene.dates.find(({ end, naming, precision }) => naming && precision === "year" && end <= instrument.start && /^\s[“"]?$/.test(scene.text.slice(end, instrument.start)));
    return date === undefined ? [] : [{ scene, event: "adoption", functional: false, instrument, date }];
  });
}

/** «signed the A (1995), ratified the B (1998)»: each year is that of the instrument before it and of the verb before that. */
function bracketed(scene: Scene, instruments: readonly Instrument[], verbs: readonly Verb[], dates: readonly TextDate[]): DatedEvent[] {
  return instruments.flatMap((instrument) => {
    const date = dates.find(({ start }) => start > instrument.end && /^\s?\((?:in )?$/.test(scene.text.slice(instrument.end, start)));
    const verb = verbs.filter(({ at }) => at < instrument.start).at(-1);
    return date === undefined || verb === undefined ? [] : [{ scene, event: verb.kind.id, functional: verb.kind.functional, instrument, date }];
  });
}

function single(scene: Scene, instruments: readonly Instrument[], verbs: readonly Verb[], dates: readonly TextDate[]): DatedEvent[] {
  const free = dates.filter((date) => !date.naming && !instruments.some(({ start, end }) => date.start >= start && date.end <= end));
  const [verb] = verbs;
  const [date] = free;
  if (verbs.length !== 1 || free.length !== 1 || verb === undefined || date === undefined || !isOfVerb(scene, date)) return [];
  const after = instruments.filter(({ start }) => start > verb.at);
  const governed = after.length > 0 && !isPassive(scene, verb.at) ? after : instruments.filter(({ end }) => end <= verb.at);
  return governed.map((instrument) => ({ scene, event: verb.kind.id, functional: verb.kind.functional, instrument, date }));
}

/** «In 2015», «on 3 May», «since 2016», «dated …»: a date that says when something happened, not until when it lasts. */
function isOfVerb(scene: Scene, date: TextDate): boolean {
  return date.cue === "in" || date.cue === "on" || /\bdated $/.test(scene.text.slice(Math.max(0, date.start - 8), date.start));
}

function isPassive(scene: Scene, verb: number): boolean {
  return /\b(?:was|were|been|being|is|are)\s(?:\S+ly\s)?$/.test(scene.text.slice(Math.max(0, verb - 24), verb));
}
