import type { Span } from "../../text/cut.js";
import type { TextDate } from "../../text/dates.js";
import { once } from "../../text/once.js";
import { isStopWord } from "../../text/plain-word.js";
import {
  intoConstitutionPattern,
  introducingWords,
  isReachedPattern,
  NEW_ON,
  NEW_THINGS,
  notReachedPattern,
  novelPattern,
  ofOthersPattern,
  ROOTS,
} from "../kinds/status/tables.js";
import { acronymsOf } from "../read/acronyms.js";
import { type Scene, sentenceAt } from "../read/scene.js";
import { hasWords } from "../read/has-words.js";
import { spotsOf } from "../tell/draft.js";
import type { AcrossDraft } from "./across-draft.js";
import type { ReadDocument } from "./statuses-across.js";

/** A clause by its words. */
interface Clause {
  readonly scene: Scene;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
  readonly date: TextDate | null;
}

/** Fewer words name too many things; of more, one in five may be put otherwise. */
const FEWEST = 3;
const MOST = 9;
const FEW = 4;
const COVERED = 0.8;

/**
 * What the later document tells as introduced after the earlier one was written, and the earlier one told as reached.
 *
 * @example "The Constitution guarantees the right to water." … later "In 2021 a new article on the right to water was added to the Constitution."
 */
export function noveltiesAcross(earlier: ReadDocument, later: ReadDocument): AcrossDraft[] {
  const written = earlier.document.date?.slice(0, 4);
  if (written === undefined) return [];
  const novelties = later.scenes.flatMap(noveltiesOf).filter(({ date }) => date !== null && date.from.slice(0, 4) > written);
  if (novelties.length === 0) return [];
  const reached = earlier.scenes.flatMap(reachedIn);
  const byWord = new Map<string, Clause[]>();
  for (const clause of reached) for (const word of clause.words) byWord.set(word, [...(byWord.get(word) ?? []), clause]);
  return novelties.flatMap((novelty) => {
    const rarest = [...novelty.words].sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0));
    const candidates = rarest.slice(0, 2).flatMap((word) => byWord.get(word) ?? []);
    const claimed = candidates.find(({ words }) => covers(words, novelty.words));
    return claimed === undefined ? [] : [draftOf(claimed, novelty)];
  });
}

function covers(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const shared = [...wanted].filter((word) => words.has(word)).length;
  return wanted.size <= FEW ? shared === wanted.size : shared >= wanted.size * COVERED;
}

/** «A new article on …», «for the first time …»: the thing that is new, in the words of its phrase or of its clause. */
const noveltiesOf: (scene: Scene) => readonly Clause[] = once((scene) =>
  clausesOf(scene).flatMap(([start, end]) => {
    const text = scene.text.slice(start, end);
    if (!hasWords(novelPattern, text) || hasWords(ofOthersPattern, text)) return [];
    const phrase = NEW_ARTICLE.exec(text);
    const core = phrase === null ? clauseOf(scene, start, end, introducingWords) : ofPhrase(scene, start + phrase.index + phrase[0].length, end);
    return core.words.size >= FEWEST && core.words.size <= MOST ? [core] : [];
  }),
);

const NEW_ARTICLE = new RegExp(`\\b${NEW_THINGS} ${NEW_ON} (?:the |an? )?`, "u");

/** What a new article is on, and that it is one of the Constitution where it says so. */
function ofPhrase(scene: Scene, start: number, end: number): Clause {
  const rest = scene.text.slice(start, end);
  const close = rest.search(/[,;.]|\s(?:was|were|has|have|is|are)\s/);
  const phrase = clauseOf(scene, start, close < 0 ? end : start + close, introducingWords);
  return hasWords(intoConstitutionPattern, rest) ? { ...phrase, words: new Set([...phrase.words, "constitution"]) } : phrase;
}

/** What is told as so: guaranteed, affirmed, adopted, established, with no plan and no «not». */
const reachedIn: (scene: Scene) => readonly Clause[] = once((scene) => {
  const reached = clausesOf(scene).filter(([start, end]) => {
    const text = scene.text.slice(start, end);
    return hasWords(isReachedPattern, text) && !hasWords(notReachedPattern, text) && !hasWords(ofOthersPattern, text);
  });
  return reached.map(([start, end]) => clauseOf(scene, start, end, NOTHING));
});

/** Where the sentences of a paragraph stand, cut at their semicolons. */
function clausesOf(scene: Scene): Span[] {
  return scene.sentences.flatMap(([from, to]) => {
    const cuts = [from, ...[...scene.text.slice(from, to).matchAll(/; /g)].map(({ index }) => from + index + 2), to];
    return cuts.slice(1).map((end, i): Span => [cuts[i]!, end]);
  });
}

const NOTHING: ReadonlySet<string> = new Set();

function clauseOf(scene: Scene, start: number, end: number, without: ReadonlySet<string>): Clause {
  const acronyms = acronymsOf(scene.document);
  const own = scene.words.filter(
    (word) => word.start >= start && word.end <= end && word.form.length > 2 && !isStopWord(word.form) && !/^\d/.test(word.form) && !without.has(word.form),
  );
  const words = own.flatMap(({ lemma }) => acronyms.get(lemma) ?? lemma).map(rootOf);
  const sentence = sentenceAt(scene.sentences, start);
  const date = scene.dates.find((date) => !date.naming && sentenceAt(scene.sentences, date.start) === sentence) ?? null;
  return { scene, start, end, words: new Set(words), date };
}

const ROOT = new RegExp(`^(${ROOTS})\\p{L}*$`, "u");

/** «Constitutional» is of the Constitution. */
function rootOf(lemma: string): string {
  return lemma.replace(ROOT, "$1");
}

function draftOf(one: Clause, other: Clause): AcrossDraft {
  const how = [...other.words].slice(0, 8).join(", ");
  const computed = other.date?.words ?? "";
  return {
    relation: "conflict",
    message: "across-novelty",
    draft: { kind: "status", stated: "already so", computed, how, at: [...spotsOf(one.scene, [one]), ...spotsOf(other.scene, [other])] },
  };
}
