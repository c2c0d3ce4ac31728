import type { UnDocument } from "../../schema/document.js";
import type { AcrossRelation, Inconsistency } from "../../schema/inconsistency.js";
import { type Draft, placeOf, spotsOf } from "../tell/draft.js";
import { type DatedEvent, eventsOf } from "../read/events.js";
import { isHeadline, keysOf, likeness, type Mention, mentionsOf, sameNames, sameTime, sharedNouns } from "../read/mentions.js";
import { readScenes, type Scene } from "../read/scene.js";
import { meet, partOf } from "../weigh/tolerance.js";
import { messageOf } from "../tell/wording.js";

/** A relation between two documents, and what it comes to. */
export interface AcrossDraft {
  readonly relation: AcrossRelation["relation"];
  readonly draft: Omit<Draft, "message" | "holds" | "severity">;
}

/** Two sentences speak of one quantity where they share so many words, and so much of the shorter one. */
const SHARED = 4;
const ALIKE = 0.35;
/** Two dated values are a conflict only in sentences as alike as this. */
const SAME = 0.5;
const REMEMBERED = 12;
/** Smaller numbers count too many things. */
const LEAST = 10;

/**
 * Documents of one State held against each other, each pair once: what agrees, what was brought up to date, what cannot both be.
 * A later figure for a later date is no conflict; only two values for the same date are.
 *
 * @param documents of any number; those of other States are not compared
 */
export function auditAcross(documents: readonly UnDocument[]): AcrossRelation[] {
  const read = documents.map((document) => ({ document, scenes: readScenes(document) })).sort((a, b) => ((a.document.date ?? "") < (b.document.date ?? "") ? -1 : 1));
  const pairs = read.flatMap((one, i) => read.slice(i + 1).filter(({ document }) => document.state === one.document.state).map((other) => [one.scenes, other.scenes] as const));
  const drafts = pairs.flatMap(([earlier, later]) => [...acrossFigures(earlier, later), ...acrossEvents(earlier, later)]);
  return drafts.map(({ relation, draft: { kind, stated, computed, how, data, at } }, i) => ({ id: `across-${i + 1}`, kind, relation, stated, computed, how, message: messageOf(`across-${relation}`, { stated, computed, how, ...data }), places: at.map(placeOf) }));
}

/**
 * Where documents of one State disagree with each other, as inconsistencies with places in both.
 *
 * @example conflictsAcross([report2019, report2024]).map(({ message }) => message)
 */
export function conflictsAcross(documents: readonly UnDocument[]): Inconsistency[] {
  return auditAcross(documents).flatMap(({ id, kind, stated, computed, how, message, places, relation }) => (relation === "conflict" ? [{ id, kind, stated, computed, how, message, places, severity: "doubtful" as const }] : []));
}

/** A draft for each figure of the later documents that an earlier one gives too, or gives otherwise. */
function acrossFigures(earlier: readonly Scene[], later: readonly Scene[]): AcrossDraft[] {
  const told = new Map<string, Mention[]>();
  for (const mention of earlier.flatMap(mentionsOf)) for (const key of keysOf(mention)) told.set(key, [...(told.get(key) ?? []), mention].slice(-REMEMBERED));
  return later.flatMap(mentionsOf).filter(({ figure }) => figure.value >= LEAST || figure.measure !== "count").flatMap((mention) => {
    const candidates = [...new Set(keysOf(mention).flatMap((key) => told.get(key) ?? []))].map((other) => ({ other, ...likeness(other, mention) })).filter((candidate) => isOfOneThing(candidate, mention));
    const best = candidates.sort((a, b) => closeness(b, mention) - closeness(a, mention))[0];
    return best === undefined ? [] : [figureDraft(best.other, mention, best.share)];
  });
}

function isOfOneThing({ other, shared, share }: { other: Mention; shared: readonly string[]; share: number }, mention: Mention): boolean {
  if (other.figure.value === mention.figure.value) return shared.length >= 2 && mention.figure.value >= 24 && sameTime(other, mention);
  if (shared.length >= SHARED && share >= ALIKE) return true;
  return shared.length >= 2 && other.figure.of === mention.figure.of && isHeadline(other) && isHeadline(mention);
}

/** The likest sentence; among like ones the same value, the figure with the same nouns, then the same date. */
function closeness({ other, share }: { other: Mention; share: number }, mention: Mention): number {
  return share + (meet(partOf(other.figure), partOf(mention.figure)) ? 1 : 0) + sharedNouns(other, mention).length / 4 + (yearOf(other) === yearOf(mention) ? 0.1 : 0);
}

function figureDraft(one: Mention, other: Mention, share: number): AcrossDraft {
  const agrees = meet(partOf(one.figure), partOf(other.figure));
  const relation = agrees ? "agrees" : share >= SAME && isConflict(one, other) ? "conflict" : "update";
  return { relation, draft: { kind: "repeat", stated: one.figure.words, computed: other.figure.words, how: `${one.figure.words} (${yearOf(one)}), ${other.figure.words} (${yearOf(other)})`, at: [...spotsOf(one.scene, [one.figure]), ...spotsOf(other.scene, [other.figure])] } };
}

/** Two exact values of one stated date, each the first of its sentence, where neither sentence gives the other's value too. */
function isConflict(one: Mention, other: Mention): boolean {
  const [a, b] = [one.figure, other.figure];
  const dated = a.date !== null && b.date !== null && a.date.from === b.date.from && a.date.to === b.date.to;
  const gives = (mention: Mention, value: number) => mention.scene.figures.some((figure) => figure.sentence === mention.figure.sentence && figure.value === value);
  return dated && a.comparison === "exactly" && b.comparison === "exactly" && isHeadline(one) && isHeadline(other) && sameNames(one, other) && !gives(one, b.value) && !gives(other, a.value);
}

/** The time a figure speaks of: its own date, or its document's. */
function yearOf({ figure, scene }: Mention): string {
  return (figure.date?.from ?? scene.document.date ?? "").slice(0, 4) || "no date";
}

/**
 * Events that happen once (signature, ratification, entry into force) in two documents: one date agrees, two are a conflict.
 *
 * @param earlier paragraphs of the older document
 * @param later paragraphs of the newer one
 */
function acrossEvents(earlier: readonly Scene[], later: readonly Scene[]): AcrossDraft[] {
  const told = new Map(earlier.flatMap(eventsOf).filter(({ functional, instrument }) => functional && instrument.distinct).map((event) => [keyOf(event), event] as const));
  return later.flatMap(eventsOf).flatMap((event) => {
    const other = told.get(keyOf(event));
    if (other === undefined) return [];
    const agrees = other.date.from <= event.date.to && event.date.from <= other.date.to;
    return [{ relation: agrees ? ("agrees" as const) : ("conflict" as const), draft: { kind: "date" as const, stated: other.date.words, computed: event.date.words, how: `${event.event}: ${event.instrument.name}`, at: [...spotsOf(other.scene, [other.date, other.instrument]), ...spotsOf(event.scene, [event.date, event.instrument])] } }];
  });
}

function keyOf({ event, instrument }: DatedEvent): string {
  return `${event}|${instrument.key}`;
}
