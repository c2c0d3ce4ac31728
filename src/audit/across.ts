import type { AcrossRelation } from "../schema/inconsistency.js";
import type { UnDocument } from "../schema/document.js";
import { placeOf, spotsOf, type Draft } from "./draft.js";
import { acrossEvents } from "./across-events.js";
import { likeness, mentionsOf, sharedNouns, type Mention } from "./mentions.js";
import { readScenes, type Scene } from "./scene.js";
import { meet, partOf } from "./tolerance.js";
import { messageOf } from "./wording.js";

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

function acrossFigures(earlier: readonly Scene[], later: readonly Scene[]): AcrossDraft[] {
  const byNoun = new Map<string, Mention[]>();
  for (const mention of earlier.flatMap(mentionsOf)) for (const noun of mention.nouns) byNoun.set(key(mention, noun), [...(byNoun.get(key(mention, noun)) ?? []), mention].slice(-REMEMBERED));
  return later.flatMap(mentionsOf).filter(({ figure }) => figure.value >= LEAST || figure.measure !== "count").flatMap((mention) => {
    const candidates = [...new Set(mention.nouns.flatMap((noun) => byNoun.get(key(mention, noun)) ?? []))].map((other) => ({ other, ...likeness(other, mention) }));
    const best = candidates.filter(({ shared, share }) => shared.length >= SHARED && share >= ALIKE).sort((a, b) => closeness(b, mention) - closeness(a, mention))[0];
    return best === undefined ? [] : [figureDraft(best.other, mention, best.share)];
  });
}

function key({ figure }: Mention, noun: string): string {
  return `${figure.measure}|${noun}`;
}

/** The likest sentence; among like ones the figure with the same nouns, then the same date. */
function closeness({ other, share }: { other: Mention; share: number }, mention: Mention): number {
  return share + sharedNouns(other, mention).length / 4 + (yearOf(other) === yearOf(mention) ? 0.1 : 0);
}

function figureDraft(one: Mention, other: Mention, share: number): AcrossDraft {
  const agrees = meet(partOf(one.figure), partOf(other.figure));
  const dated = one.figure.date !== null && other.figure.date !== null && one.figure.date.from === other.figure.date.from && one.figure.date.to === other.figure.date.to;
  const relation = agrees ? "agrees" : dated && share >= SAME ? "conflict" : "update";
  return { relation, draft: { kind: "repeat", stated: one.figure.words, computed: other.figure.words, how: `${one.figure.words} (${yearOf(one)}), ${other.figure.words} (${yearOf(other)})`, at: [...spotsOf(one.scene, [one.figure]), ...spotsOf(other.scene, [other.figure])] } };
}

/** The time a figure speaks of: its own date, or its document's. */
function yearOf({ figure, scene }: Mention): string {
  return (figure.date?.from ?? scene.document.date ?? "").slice(0, 4) || "no date";
}
