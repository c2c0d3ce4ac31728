import type { Matter } from "../knowledge/matters.js";
import type { WordRange } from "../knowledge/patterns.js";
import { findTones, type FoundTone } from "../knowledge/tones.js";
import type { Reading } from "../schema/assertion.js";
import type { Word } from "../text/words.js";
import { askedStanding } from "./asked-standing.js";
import { clauseAround } from "./clause-around.js";
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
  const found = findTones(inClause)
    .filter(({ range: [first] }) => first >= clause.opening && !isInName(text, inClause, first))
    .map((tone) => ({ tone, at: words.indexOf(inClause[tone.range[0]]!) }));
  const tones = tonesBeside(found, ranges);
  if (isQuestion(tones, clause)) return null;
  const standing = manner.mood === "asked" ? askedStanding(matter, clause) : toldStanding(matter, clause, tones, { ...manner, praised: manner.praised && inClause[0] === words[0] });
  return standing === null ? null : readingOf(matter, standing, clause);
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

/** «the Law on Prevention of Violence», «the Action Plan»: a word of a name shows no tone. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  return at > 0 && isCapital(text, words[at]!);
}

function isCapital(text: string, { start }: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
