import type { TextDate } from "../text/dates.js";
import { type Draft, spotsOf } from "./draft.js";
import { findInstruments, type Instrument } from "./instruments.js";
import { type Scene, sentenceAt } from "./scene.js";
import { eventKinds, numbered } from "./tables.js";
import { toldAgain } from "./told-again.js";
import { once } from "../text/once.js";

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
    return [...inNames(scene, own), ...bracketed(scene, own, verbs, dates), ...single(scene, own, verbs, dates), ...chained(scene, own, verbs, dates)];
  });
});

type Verb = { readonly kind: (typeof eventKinds)[number]; readonly at: number };

/** «the 2018 Road Safety Act», «the Road Safety Act of 2018»: the year in a name is that of its adoption. */
function inNames(scene: Scene, instruments: readonly Instrument[]): DatedEvent[] {
  return instruments.flatMap((instrument) => {
    const years = scene.dates.filter(({ precision }) => precision === "year");
    const date = years.find(({ end, naming }) => naming && end <= instrument.start && /^\s[“"]?$/.test(scene.text.slice(end, instrument.start))) ?? years.find(({ start }) => start >= instrument.end && /^[”"]?\sof\s$/.test(scene.text.slice(instrument.end, start)));
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

/** «The Act was adopted on A and entered into force on B»: one instrument, and a date after each verb. */
function chained(scene: Scene, instruments: readonly Instrument[], verbs: readonly Verb[], dates: readonly TextDate[]): DatedEvent[] {
  const sorted = [...verbs].sort((a, b) => a.at - b.at);
  const free = dates.filter((date) => !date.naming);
  const [instrument] = instruments;
  const inTurn = sorted.length > 1 && sorted.length === free.length && sorted.every(({ at }, i) => free[i]!.start > at && (sorted[i + 1] === undefined || free[i]!.end < sorted[i + 1]!.at) && isOfVerb(scene, free[i]!));
  if (instrument === undefined || instruments.length > 1 || !inTurn || instrument.end > sorted[0]!.at) return [];
  return sorted.map(({ kind }, i) => ({ scene, event: kind.id, functional: kind.functional, instrument, date: free[i]! }));
}

/** «In 2015», «on 3 May», «since 2016», «dated …»: a date that says when something happened, not until when it lasts. */
function isOfVerb(scene: Scene, date: TextDate): boolean {
  return date.cue === "in" || date.cue === "on" || /\bdated $/.test(scene.text.slice(Math.max(0, date.start - 8), date.start));
}

function isPassive(scene: Scene, verb: number): boolean {
  return /\b(?:was|were|been|being|is|are)\s(?:\S+ly\s)?$/.test(scene.text.slice(Math.max(0, verb - 24), verb));
}

/** An act, order or decree known by its number, and the date of its making. */
interface NumberedAct {
  readonly scene: Scene;
  readonly words: string;
  readonly key: string;
  /** Whether the number is of one act only: «12-VI», «7/2014». Plain numbers begin anew each year. */
  readonly distinct: boolean;
  readonly start: number;
  readonly end: number;
  readonly date: TextDate;
}

const ACT = new RegExp(`\\b(${numbered.join("|")}) (?:(?:No|Nr|Number)\\.? ?)+(\\d[\\d./]*(?:[-–/][\\p{Lu}\\d][\\p{Lu}\\d-]*)*)`, "gu");
const REMEMBERED = 4;
/** What makes an act, and does not change it. */
const MAKING: ReadonlySet<string> = new Set(["adoption", "establishment", "launch"]);

/**
 * Acts told by number in two places: they have one date.
 *
 * @example "In May 2014, Act No. 12-VI on harbours was adopted." … "under Act No. 12-VI of 3 June 2015" // fails
 */
export function numberedActs(scenes: readonly Scene[]): Draft[] {
  const failed = new Set<string>();
  return toldAgain(scenes.flatMap(actsOf), ({ key }) => [key], REMEMBERED).flatMap(({ fact: act, earlier }) => {
    const other = earlier.find((one) => !meets(one.date, act.date)) ?? earlier.at(-1);
    const holds = other !== undefined && meets(other.date, act.date);
    if (other === undefined || other.scene === act.scene || (!holds && (!act.distinct || failed.has(act.key)))) return [];
    if (!holds) failed.add(act.key);
    return [actDraft(other, act, holds)];
  });
}

function actsOf(scene: Scene): NumberedAct[] {
  return [...scene.text.matchAll(ACT)].flatMap(({ index, 0: words, 1: kind = "", 2: number = "" }) => {
    const end = index + words.length;
    const date = dateAfter(scene, end) ?? dateOfMaking(scene, index, end);
    return date === null ? [] : [{ scene, words, key: `${kind} ${number}`.toLowerCase(), distinct: /[-–/]/.test(number), start: index, end, date }];
  });
}

/** «No. 12 of 3 June 2015». */
function dateAfter({ text, dates }: Scene, end: number): TextDate | null {
  return dates.find((date) => date.start >= end && /^(?:,? (?:of|dated|adopted on))? ?\(?$/.test(text.slice(end, date.start))) ?? null;
}

/** «In June 2015, Act No. 12 was adopted»: the one date of a sentence with one act and one word for its making. */
function dateOfMaking(scene: Scene, start: number, end: number): TextDate | null {
  const [from, to] = scene.sentences[sentenceAt(scene.sentences, start)]!;
  const sentence = scene.text.slice(from, to);
  const verbs = eventKinds.filter(({ id }) => MAKING.has(id)).flatMap(({ pattern }) => [...sentence.matchAll(pattern)]);
  const dates = scene.dates.filter((date) => date.start >= from && date.end <= to && !date.naming && date.precision !== "period");
  const only = [...sentence.matchAll(ACT)].length === 1 && dates.length === 1 && verbs.length === 1;
  const changed = /^[^,;]*\b(?:was|were|has been|have been) amended/.test(scene.text.slice(end, to));
  return only && !changed && (dates[0]!.cue === "in" || dates[0]!.cue === "on") ? dates[0]! : null;
}

function meets(one: TextDate, other: TextDate): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function actDraft(one: NumberedAct, other: NumberedAct, holds: boolean): Draft {
  return { kind: "date", message: "event-with-two-dates", holds, severity: "error", stated: `${other.words}: ${other.date.words}`, computed: one.date.words, how: other.words, data: { stated: other.date.words, event: other.words }, at: [...spotsOf(other.scene, [other, other.date]), ...spotsOf(one.scene, [one, one.date])] };
}
