import type { TextDate } from "../../text/dates.js";
import { findInstruments, type Instrument } from "./instruments.js";
import { type Scene, sentenceAt } from "./scene.js";
import { eventKinds, INTENDING, relativePattern } from "./event-tables.js";
import { hasWords } from "./has-words.js";
import { lemma } from "../../text/lemma.js";
import { once } from "../../text/once.js";

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
    const named = instruments.filter(({ start }) => sentenceAt(scene.sentences, start) === sentence);
    const own = named.length > 0 ? named : takenUp(scene, instruments, [from, to], sentence);
    const verbs = eventKinds
      .flatMap((kind) => [...scene.text.slice(from, to).matchAll(kind.pattern)].map(({ index }) => ({ kind, at: from + index })))
      .filter(({ at }) => !INTENDED.test(scene.text.slice(Math.max(from, at - 40), at)));
    const dates = scene.dates.filter(({ start, end, precision }) => start >= from && end <= to && precision !== "period" && scene.text[end] !== "s");
    return [
      ...inNames(scene, own),
      ...bracketed(scene, own, verbs, dates),
      ...single(scene, own, verbs, dates),
      ...chained(scene, own, verbs, dates),
      ...inClauses(scene, own, verbs, dates),
    ];
  });
});

/** What is aimed at has not happened. */
const INTENDED = new RegExp(`\\b${INTENDING}$`, "u");

/** «The Act was adopted …»: the only law that the sentence before names. */
function takenUp(scene: Scene, instruments: readonly Instrument[], [from, to]: readonly [number, number], sentence: number): Instrument[] {
  const before = instruments.filter(({ start }) => sentenceAt(scene.sentences, start) === sentence - 1);
  const opening = /^(?:The|This) (\p{Lu}\p{Ll}+)(?= )/u.exec(scene.text.slice(from, to));
  const [only] = before;
  if (opening === null || only === undefined || before.length > 1 || lemma(opening[1]!) !== only.type) return [];
  return [{ ...only, start: from, end: from + opening[0].length }];
}

/** Characters between a verb and its date. */
const NEAREST = 40;

type Verb = { readonly kind: (typeof eventKinds)[number]; readonly at: number };

/** «the 2018 Road Safety Act», «the Road Safety Act of 2018»: the year in a name is that of its adoption. */
function inNames(scene: Scene, instruments: readonly Instrument[]): DatedEvent[] {
  return instruments.flatMap((instrument) => {
    const years = scene.dates.filter(({ precision }) => precision === "year");
    const date =
      years.find(({ end, naming }) => naming && end <= instrument.start && /^\s[“"]?$/.test(scene.text.slice(end, instrument.start))) ??
      years.find(({ start }) => start >= instrument.end && /^[”"]?\sof\s$/.test(scene.text.slice(instrument.end, start)));
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
  const after = instruments.filter(({ start }) => start > verb.at && !hasWords(relativePattern, scene.text.slice(verb.at, start)));
  const governed = after.length > 0 && !isPassive(scene, verb.at) ? after : instruments.filter(({ end }) => end <= verb.at);
  return governed.map((instrument) => ({ scene, event: verb.kind.id, functional: verb.kind.functional, instrument, date }));
}

/** «The Act was adopted on A and entered into force on B»: one instrument, and a date after each verb. */
function chained(scene: Scene, instruments: readonly Instrument[], verbs: readonly Verb[], dates: readonly TextDate[]): DatedEvent[] {
  const sorted = [...verbs].sort((a, b) => a.at - b.at);
  const free = dates.filter((date) => !date.naming);
  const [instrument] = instruments;
  const inTurn =
    sorted.length > 1 &&
    sorted.length === free.length &&
    sorted.every(({ at }, i) => free[i]!.start > at && (sorted[i + 1] === undefined || free[i]!.end < sorted[i + 1]!.at) && isOfVerb(scene, free[i]!));
  if (instrument === undefined || instruments.length > 1 || !inTurn || !isSubject(scene, instrument, sorted, free)) return [];
  return sorted.map(({ kind }, i) => ({ scene, event: kind.id, functional: kind.functional, instrument, date: free[i]! }));
}

/** «Brought in by the Act, which entered into force in 2014»: among several verbs, the one right after the instrument, with its date. */
function inClauses(scene: Scene, instruments: readonly Instrument[], verbs: readonly Verb[], dates: readonly TextDate[]): DatedEvent[] {
  if (verbs.length < 2) return [];
  return instruments.flatMap((instrument) => {
    const verb = verbs.find(
      ({ at }) => at > instrument.end && /^,? (?:which|that) (?:was |were |has been )?(?:\p{L}+ly )?$/u.test(scene.text.slice(instrument.end, at)),
    );
    const date = verb === undefined ? undefined : dates.find(({ start, naming }) => !naming && start > verb.at && start - verb.at < NEAREST);
    if (verb === undefined || date === undefined || /[,;]/.test(scene.text.slice(verb.at, date.start)) || !isOfVerb(scene, date)) return [];
    return [{ scene, event: verb.kind.id, functional: verb.kind.functional, instrument, date }];
  });
}

/** Before all verbs, or the object of the first one that «it» takes up: «signed the Protocol on A and ratified it on B». */
function isSubject({ text }: Scene, { start, end }: Instrument, [first, second]: readonly Verb[], [date]: readonly TextDate[]): boolean {
  if (end <= first!.at) return true;
  return start > first!.at && end <= date!.start && /^\p{L}+(?: to)? it\b/u.test(text.slice(second!.at));
}

/** «In 2015», «on 3 May», «since 2016», «dated …»: a date that says when something happened, not until when it lasts. */
function isOfVerb(scene: Scene, date: TextDate): boolean {
  if (date.cue === "since" || date.cue === "from")
    return (
      /\b(?:force|effect) (?:since|from) $/.test(scene.text.slice(Math.max(0, date.start - 16), date.start)) || /^,? when /.test(scene.text.slice(date.end))
    );
  return date.cue === "in" || date.cue === "on" || /\bdated $/.test(scene.text.slice(Math.max(0, date.start - 8), date.start));
}

function isPassive(scene: Scene, verb: number): boolean {
  return /\b(?:was|were|been|being|is|are)\s(?:\S+ly\s)?$/.test(scene.text.slice(Math.max(0, verb - 24), verb));
}
