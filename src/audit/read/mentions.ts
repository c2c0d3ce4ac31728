import { stateByName } from "../../knowledge/member-states/states.js";
import { isStopWord } from "../../text/plain-word.js";
import { once } from "../../text/once.js";
import { acronymsOf } from "./acronyms.js";
import type { Figure, Scene } from "./scene.js";
import { movedPattern } from "./change-tables.js";
import { hasWords } from "./has-words.js";
import { nounFor, pronouns } from "./noun-tables.js";

/** A figure with the words around it, by which two mentions of one quantity are told. */
export interface Mention {
  readonly scene: Scene;
  readonly figure: Figure;
  /** Lemmas counted. */
  readonly nouns: readonly string[];
  /** Lemmas of its sentence, without grammar and numbers. */
  readonly context: ReadonlySet<string>;
  /** Capitalised words of its sentence, but for the first and for names of States. */
  readonly names: ReadonlySet<string>;
  /** Names of States in its sentence. */
  readonly states: ReadonlySet<string>;
}

/** The mentions of a paragraph: figures that count something. */
export const mentionsOf: (scene: Scene) => readonly Mention[] = once((scene) => {
  const bySentence = new Map<number, Pick<Mention, "context" | "names" | "states">>();
  return scene.figures.flatMap((figure) => {
    if (figure.measure === "times" || figure.range !== null) return [];
    const around = bySentence.get(figure.sentence) ?? wordsAround(scene, figure.sentence);
    bySentence.set(figure.sentence, around);
    return [{ scene, figure, nouns: (figure.of?.split(" ") ?? subjectOf(scene, figure)).map(nounFor), ...around }];
  });
});

const NUMBER_OF = /\bnumber of (?:all |the |such |these )?/giu;
/** So many words are taken for what is counted. */
const COUNTED = 3;

/** «The number of open cases rose from 40 to 50»: what a bare value counts stands before its verb. */
function subjectOf(scene: Scene, { start, measure, sentence }: Figure): string[] {
  const [from] = scene.sentences[sentence]!;
  const subject = measure === "count" ? [...scene.text.slice(from, start).matchAll(NUMBER_OF)].at(-1) : undefined;
  if (subject === undefined) return [];
  const first = scene.words.findIndex((word) => word.start >= from + subject.index + subject[0].length);
  const counted = scene.words.slice(first, first + COUNTED);
  const last = counted.findIndex(
    ({ form, start: at, end }, i) =>
      isStopWord(form) ||
      /^\d/.test(form) ||
      at >= start ||
      hasWords(movedPattern, form) ||
      (i > 0 && /[,;:()]/.test(scene.text.slice(counted[i - 1]!.end, end))),
  );
  return counted.slice(0, last < 0 ? COUNTED : last).map(({ lemma }) => lemma);
}

function wordsAround(scene: Scene, sentence: number): Pick<Mention, "context" | "names" | "states"> {
  const [from, to] = scene.sentences[sentence]!;
  const words = scene.words.filter(
    ({ start, end, form }) => start >= from && end <= to && !/^\d/.test(form) && form.length > 2 && !isStopWord(form) && !pronouns.has(form),
  );
  const acronyms = acronymsOf(scene.document);
  const capital = words.filter(({ start }) => start > from && /\p{Lu}/u.test(scene.text[start] ?? ""));
  const isState = ({ start, end }: { start: number; end: number }) => stateByName(scene.text.slice(start, end)) !== null;
  return {
    context: new Set(words.flatMap(({ lemma }) => acronyms.get(lemma) ?? lemma).map(nounFor)),
    names: new Set(capital.filter((word) => !isState(word)).map(({ lemma }) => lemma)),
    states: new Set(capital.filter(isState).map(({ lemma }) => lemma)),
  };
}

/** What a mention is looked up by: what is counted, and the value itself, for the same unusual number is mostly the same number. */
export function keysOf({ figure, nouns, names }: Mention): string[] {
  const named = nouns.length > 0 || !isTime(figure) ? nouns : [...names];
  return [...named.map((noun) => `${figure.measure}|${noun}`), `${figure.measure}=${figure.value}`];
}

/** «Within three days» counts nothing: it is known by the names around it. */
function isTime({ measure }: Figure): boolean {
  return TIMES.has(measure);
}

const TIMES: ReadonlySet<string> = new Set(["hour", "day", "week", "month", "year"]);

/** Lemmas that two sentences share, and the share of the smaller that they make. */
export function likeness(one: Mention, other: Mention): { shared: string[]; share: number } {
  const [small, large] = one.context.size <= other.context.size ? [one, other] : [other, one];
  const shared = [...small.context].filter((word) => large.context.has(word));
  return { shared, share: shared.length / Math.max(1, small.context.size) };
}

/** Nouns that both count. */
export function sharedNouns(one: Mention, other: Mention): string[] {
  return one.nouns.filter((noun) => other.nouns.includes(noun));
}

/** Whether two mentions speak of the same time, as far as they say. */
export function sameTime({ figure: one }: Mention, { figure: other }: Mention): boolean {
  return one.date === null || other.date === null || (one.date.from <= other.date.to && other.date.from <= one.date.to);
}

/** Whether the sentences of two mentions name the same. */
export function sameNames(one: Mention, other: Mention): boolean {
  return one.names.size === other.names.size && [...one.names].every((name) => other.names.has(name));
}

/** The only figure of its sentence that counts what it counts. */
export function isOnlyOfNoun({ scene, figure, nouns }: Mention): boolean {
  return (
    nouns.length > 0 &&
    mentionsOf(scene).every((near) => near.figure === figure || near.figure.sentence !== figure.sentence || !near.nouns.some((noun) => nouns.includes(noun)))
  );
}

/** The first figure of its measure in its sentence. */
export function isHeadline({ scene, figure }: Mention): boolean {
  return scene.figures.find((near) => near.sentence === figure.sentence && near.measure === figure.measure) === figure;
}
