import table from "../../../data/year-words.json" with { type: "json" };
import { isYearOfName } from "../../text/is-year-of-name.js";
import { findDates, type TextDate } from "../../text/dates.js";
import type { Word } from "../../text/words.js";
import { stageOf } from "../../knowledge/words/stage-of.js";
import { writtenDate } from "./quantity-period.js";

/** So many characters behind the main verb its date stands. */
const NEAR = 110;
const CUES: ReadonlySet<string | null> = new Set(table.statusCues);

/** Since or by when the status of a claim holds, and the words that say it. */
export interface StatusDate {
  readonly date: string;
  readonly words: string;
}

/**
 * The date of the main verb: «In May 2021, the law was adopted», «was adopted in 2021», «will be adopted by 2025».
 *
 * @returns null where the verb counts (its dates are the figures') or no date belongs to it
 * @example statusDateOf("The centre was opened in 2019.", words)?.date // "2019"
 */
export function statusDateOf(text: string, words: readonly Word[]): StatusDate | null {
  const stage = stageOf(words);
  if (stage === null || stage.last < 0 || stage.counts) return null;
  const from = words[stage.at]!.start;
  const to = words[Math.min(stage.last, words.length - 1)]!.end;
  const dates = findDates(text).filter(({ exists, naming, start, cue }) => exists && !naming && CUES.has(cue) && !isYearOfName(text, start));
  const date =
    dates.find((one) => opens(text, one)) ?? dates.find(({ start }) => start >= to && start - to <= NEAR && !/[,;:(]/.test(text.slice(to, start))) ?? null;
  return date === null || (date.start < from && !opens(text, date)) ? null : { date: writtenDate(date), words: date.words };
}

/** «In 2019,», «Since May 2013,»: at the head of the sentence. */
function opens(text: string, { start, cue }: TextDate): boolean {
  return cue !== null && text.slice(0, start).trim().length <= cue.length + 12 && !/[,;(]/.test(text.slice(0, start));
}
