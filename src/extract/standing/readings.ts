import type { Matter } from "../../knowledge/matters/matters.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { isScaledThing } from "../../knowledge/matters/scaled-thing.js";
import { findTones, isTone, type FoundTone } from "../../knowledge/words/tones.js";
import type { Reading } from "../../schema/reading.js";
import { isCapital } from "../../text/is-capital.js";
import type { Word } from "../../text/words.js";
import { askedStanding } from "./asked-standing.js";
import { clauseAround } from "./clause-around.js";
import { SAME_BREATH } from "./nearest-tone.js";
import { openingTopic } from "./opening-topic.js";
import type { Clause, Manner, Standing } from "./standing.js";
import { toldStanding } from "./told-standing.js";
import { tonesBeside } from "./tones-beside.js";

/**
 * Where a sentence stands on the scale of a matter. Words of a state that stand in the matter's clause decide, the plainest
 * first; without such words the tone of the clause does (concern, effort, praise), or what is asked for. A question tells no state.
 *
 * @param ranges words that showed the matter; none for a matter lent by headings or by the sentence before
 * @returns the reading, or null where nothing tells the state; `words` is empty where it is implied
 */
export function readState(matter: Matter, text: string, words: readonly Word[], ranges: readonly WordRange[], manner: Manner): Reading | null {
  if (matter.scale === null || matter.tones === null) return null;
  const range = ranges[0] ?? null;
  const inClause = clauseAround(text, words, range);
  const clause: Clause = {
    text,
    words: inClause,
    at: range === null ? null : Math.max(0, inClause.indexOf(words[range[0]]!)),
    opening: openingTopic(text, inClause),
  };
  const tones = tonesOn(matter, clause, words, ranges);
  if (isQuestion(tones, clause)) return null;
  const praised = manner.praised && inClause[0] === words[0];
  const standing = manner.mood === "asked" ? askedStanding(matter, clause) : toldStanding(matter, clause, tones, { ...manner, praised });
  return standing === null ? null : readingOf(matter, standing, clause);
}

/**
 * The tones of a clause that may be of the matter: none from its opening, its names, or beside other matters. Where the matter's words name
 * the thing itself («the strategy»), concern and effort count only right before it, since what follows is mostly what the thing is for.
 */
function tonesOn({ sharedScale }: Matter, { text, words: inClause, opening }: Clause, words: readonly Word[], ranges: readonly WordRange[]): FoundTone[] {
  const found = findTones(inClause)
    .filter(({ range: [first] }) => first >= opening && !isInName(text, inClause, first))
    .map((tone) => ({ tone, at: words.indexOf(inClause[tone.range[0]]!) }));
  const tones = tonesBeside(found, ranges);
  const thing = thingAt(sharedScale, inClause, words, ranges);
  if (thing === null) return tones;
  return tones.filter(({ kind, range: [, last] }) => !isTone(kind) || kind === "good" || (last < thing && thing - last <= SAME_BREATH));
}

function isQuestion(tones: readonly FoundTone[], { at }: Clause): boolean {
  return tones.some(({ kind, range }) => kind === "question" && (at === null || range[0] < at));
}

function readingOf(matter: Matter, { rank, mode, range }: Standing, { text, words }: Clause): Reading {
  const scale = matter.scale!;
  return {
    matter: matter.id,
    state: scale[rank]!.id,
    rank,
    best: scale.length - 1,
    mode,
    words: range === null ? "" : text.slice(words[range[0]]!.start, words[range[1]]!.end),
  };
}

/** Where in the clause the matter's own words name the very thing whose state its scale tells; null where they do not. */
function thingAt(scale: string | null, clause: readonly Word[], words: readonly Word[], ranges: readonly WordRange[]): number | null {
  const own = ranges.flatMap(([first, last]) => words.slice(first, last + 1));
  const thing = own.find((word) => isScaledThing(scale, word));
  return thing === undefined || !clause.includes(thing) ? null : clause.indexOf(thing);
}

/** «the Law on Prevention of Violence», «the Action Plan»: a word of a name shows no tone. The first word of a clause has its capital from the sentence. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  return at > 0 && isCapital(text, words[at]!);
}
