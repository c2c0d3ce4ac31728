import events from "../../../data/audit-events.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { lemma } from "../../text/lemma.js";
import { anyOf } from "./has-words.js";

/** Kinds of named things, as they are written: «Convention», «Act». */
export const types = events.types;
/** Kinds of instruments that bear numbers: «Order No. 12». */
export const numbered = events.numbered;
export const linking = events.linking;
export const treatyTypes: ReadonlySet<string> = new Set(events.treaties.map(lemma));
export const periodTypes: ReadonlySet<string> = new Set(events.periodTypes.map(lemma));
export const genericLemmas: ReadonlySet<string> = new Set(events.generic.map(lemma));
/** Dated events; a functional one happens to a thing once. */
export const eventKinds = events.events.map(({ id, words, functional }) => ({ id, functional, pattern: anyOf(words) }));
export const bodyTypes: ReadonlySet<string> = new Set(events.bodies.map(lemma));
export const lawTypes: ReadonlySet<string> = new Set(events.laws.map(lemma));
/** A law changed, or another in its place. */
export const anewPattern = anyOf(events.anew, "i");
export const donePattern = anyOf(events.done);
export const pendingPattern = anyOf(events.pending);
/** Said of a law or treaty that is not made yet, and of one that is. */
export const heldUpPattern = anyOf(events.heldUp, "i");
export const madePattern = anyOf(events.made, "i");
/** A clause of its own begins: its verb is another. */
export const relativePattern = anyOf(events.relative, "i");
export const currentPattern = anyOf(events.current);
export const pastPattern = new RegExp(`(?:${events.past.join("|")})\\s+$`, "i");
/** Behind such words an event is aimed at and has not happened, for use inside patterns. */
export const INTENDING = `(?:${alternation(events.intending)}|${alternation(events.intendingStems)}\\p{L}*)\\s(?:${alternation(events.behindIntending)}\\s)*`;
/** «The plan covers», «over» so many years. */
export const COVERING = alternation(events.covering);
export const DURING = alternation(events.during);
