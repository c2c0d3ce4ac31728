import type { TextDate } from "../../../text/dates.js";
import { type Scene, sentenceAt } from "../../read/scene.js";
import { eventKinds, numbered } from "../../read/event-tables.js";
import { toldAgain } from "../../read/told-again.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

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
  return {
    kind: "date",
    message: "event-with-two-dates",
    holds,
    severity: "error",
    stated: `${other.words}: ${other.date.words}`,
    computed: one.date.words,
    how: other.words,
    data: { stated: other.date.words, event: other.words },
    at: [...spotsOf(other.scene, [other, other.date]), ...spotsOf(one.scene, [one, one.date])],
  };
}
