import type { TextDate } from "../../../text/dates.js";
import { isHeadline, type Mention, mentionsOf } from "../../read/mentions.js";
import { type Scene, sentenceAt } from "../../read/scene.js";
import { nounFor } from "../../read/noun-tables.js";
import { toldAgain } from "../../read/told-again.js";
import { isStopWord } from "../../../text/plain-word.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/** «No complaints were received in 2020». */
interface None {
  readonly scene: Scene;
  readonly noun: string;
  readonly words: string;
  readonly context: ReadonlySet<string>;
  readonly date: TextDate | null;
  readonly start: number;
  readonly end: number;
}

const NO = /\b(?:[Nn]o|[Nn]ot a single|[Nn]ot one) (?=\p{Ll})/gu;
const REMEMBERED = 6;
/** Words that both sentences must share; and the share of the shorter before they cannot both be. */
const SHARED = 2;
const SAME = 0.8;

/**
 * None of a thing in one place, some in another: they go together where they are of two times or two things.
 *
 * @example "No complaints of torture were received in 2020." … "In 2020, 14 complaints of torture were received." // fails
 */
export function noneAndSome(scenes: readonly Scene[]): Draft[] {
  const told = [...scenes.flatMap(nonesOf), ...scenes.flatMap(mentionsOf).filter(({ figure }) => figure.measure === "count" && figure.value >= 1)];
  return toldAgain(
    told.sort((a, b) => a.scene.order - b.scene.order),
    (fact) => ("noun" in fact ? [`none ${fact.noun}`] : fact.nouns.map((noun) => `some ${noun}`)),
    REMEMBERED,
    (fact) => ("noun" in fact ? [`some ${fact.noun}`] : fact.nouns.map((noun) => `none ${noun}`)),
  ).flatMap(({ fact, earlier }) => {
    const drafts = earlier.flatMap((one) => beside(one, fact) ?? []);
    return drafts
      .filter(({ holds }) => !holds)
      .slice(-1)
      .concat(drafts.slice(-1))
      .slice(0, 1);
  });
}

function nonesOf(scene: Scene): None[] {
  return [...scene.text.matchAll(NO)].flatMap(({ index, 0: cue }) => {
    const first = scene.words.findIndex(({ start }) => start >= index + cue.length);
    const row = scene.words.slice(first, first + 3);
    const end = row.findIndex(({ form, start }, i) => isStopWord(form) || (i > 0 && /[,;:.]/.test(scene.text.slice(row[i - 1]!.end, start))));
    const counted = end < 0 ? row : row.slice(0, end);
    const last = counted.at(-1);
    if (last === undefined || !/s$|people|children|women|men/.test(last.form)) return [];
    const sentence = sentenceAt(scene.sentences, index);
    const [from, to] = scene.sentences[sentence]!;
    const words = scene.words.filter(({ start, end, form }) => start >= from && end <= to && form.length > 2 && !isStopWord(form) && !/^\d/.test(form));
    const date = scene.dates.find(({ start, naming }) => !naming && start >= from && start < to) ?? null;
    return [
      {
        scene,
        noun: nounFor(last.lemma),
        words: scene.text.slice(index, last.end),
        context: new Set(words.map(({ lemma }) => nounFor(lemma))),
        date,
        start: index,
        end: last.end,
      },
    ];
  });
}

function beside(one: None | Mention, other: None | Mention): Draft | null {
  const [none, some] = "noun" in one ? [one, other as Mention] : [other as None, one];
  if (none.scene === some.scene) return null;
  const shared = [...none.context].filter((word) => some.context.has(word));
  if (shared.length < SHARED) return null;
  const isOneTime = none.date !== null && some.figure.date !== null && none.date.from === some.figure.date.from && none.date.to === some.figure.date.to;
  const isOneThing = shared.length >= Math.min(none.context.size, some.context.size) * SAME && shared.length > SHARED && isHeadline(some);
  const holds = !isOneTime || !isOneThing;
  const [stated, computed] = [`${none.words} (${none.date?.words ?? "no date"})`, `${some.figure.words} (${some.figure.date?.words ?? "no date"})`];
  return {
    kind: "status",
    message: holds ? "none-beside-some" : "none-and-some",
    holds,
    severity: "doubtful",
    stated,
    computed,
    how: shared.slice(0, 8).join(", "),
    at: [...spotsOf(none.scene, [none]), ...spotsOf(some.scene, [some.figure])],
  };
}
