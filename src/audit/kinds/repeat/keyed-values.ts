import { spotsOf, type Draft } from "../../tell/draft.js";
import { mentionsOf } from "../../read/mentions.js";
import type { Figure, Scene } from "../../read/scene.js";
import { sharesOf } from "../share/shares.js";
import { meaningOf, meet } from "../../weigh/tolerance.js";
import { toldAgain } from "../../read/told-again.js";

/** A value that a number or an article of law has once: «the share of the 300 judges», «persons convicted under article 7 in 2020». */
interface KeyedValue {
  readonly scene: Scene;
  readonly key: string;
  readonly value: Figure;
  readonly base: Figure | null;
  /** What the base is called in a message. */
  readonly name: string;
  /** Words that both sentences must share, where the key alone does not tell that they speak of one thing. */
  readonly context: ReadonlySet<string> | null;
}

/** A smaller number may be the number of many things. */
const LEAST = 20;
/** So many words of one sentence may be absent from the other. */
const UNLIKE = 2;
const REMEMBERED = 1;

/**
 * Values that stand for one key in two places: one number of one noun with two shares, one article of law with two numbers of a year.
 *
 * @example "300 judges (40 per cent)" … "300 judges (60 per cent)" // fails
 */
export function keyedValues(scenes: readonly Scene[]): Draft[] {
  const facts = scenes.flatMap((scene) => [...ofNumbers(scene), ...ofBases(scene), ...ofArticles(scene)]);
  return toldAgain(facts, ({ key }) => [key], REMEMBERED).flatMap(({ fact, earlier: [one] }) =>
    one === undefined || !isOfOneThing(one, fact) ? [] : [draftOf(one, fact)],
  );
}

function isOfOneThing(one: KeyedValue, other: KeyedValue): boolean {
  if (other.context === null) return other.base !== null || one.scene !== other.scene;
  return one.scene !== other.scene && [...other.context].filter((word) => one.context?.has(word) !== true).length <= UNLIKE;
}

/** «300 judges (40 per cent)». */
function ofNumbers(scene: Scene): KeyedValue[] {
  return sharesOf(scene).flatMap(({ part, share }) => {
    const noun = part.of?.split(" ").at(-1);
    return noun === undefined || part.value < LEAST
      ? []
      : [{ scene, key: `share|${part.value}|${noun}`, value: share, base: part, name: part.words, context: null }];
  });
}

const OF_BASE = /^\s?(?:%|per cent|percent)\sof\s(?:the\s|all\s|these\s)?$/;

/** «45 per cent of the 300 judges», «of the 300 judges, 135 (45 per cent)». */
function ofBases(scene: Scene): KeyedValue[] {
  return scene.figures.flatMap((figure, i) => {
    const [next, third] = scene.figures.slice(i + 1, i + 3);
    const opens = figure.measure === "count" && /\bof the $/i.test(scene.text.slice(Math.max(0, figure.start - 8), figure.start));
    if (figure.measure === "%" && next?.measure === "count" && OF_BASE.test(scene.text.slice(figure.end, next.start))) return baseValue(scene, next, figure);
    return opens && next?.measure === "count" && third?.measure === "%" && third.bracket >= 0 && third.sentence === figure.sentence
      ? baseValue(scene, figure, third)
      : [];
  });
}

function baseValue(scene: Scene, base: Figure, share: Figure): KeyedValue[] {
  const context = mentionsOf(scene).find(({ figure }) => figure === base)?.context ?? new Set<string>();
  return base.value < LEAST
    ? []
    : [{ scene, key: `base|${base.value}|${base.of?.split(" ")[0] ?? ""}`, value: share, base, name: `The share of ${base.words}`, context }];
}

const ARTICLE = /\b(?:article|art\.)\s(\d+(?:-\d+)?)\b(?! (?:and|to|or) \d)/gi;
/** Characters between a number and the article that it falls under. */
const NEAREST = 60;

/** Cases, verdicts and persons of one year under one article, where what is counted is said in two words or more. */
function ofArticles(scene: Scene): KeyedValue[] {
  const articles = [...scene.text.matchAll(ARTICLE)].map((found) => ({ article: found[1]!, start: found.index }));
  if (articles.length === 0) return [];
  return scene.figures.flatMap((figure) => {
    if (figure.measure !== "count" || figure.date === null || (figure.of?.split(" ").length ?? 0) < 2 || figure.comparison !== "exactly") return [];
    const [from] = scene.sentences[figure.sentence]!;
    const after = articles.find(({ start }) => start > figure.end && start - figure.end < NEAREST && !/[,;(\d]/.test(scene.text.slice(figure.end, start)));
    const before = articles.filter(({ start }) => start >= from && start < figure.start);
    const article = after?.article ?? (before.length === 1 && before[0]!.start - from < 12 ? before[0]!.article : undefined);
    return article === undefined
      ? []
      : [
          {
            scene,
            key: [article, figure.of, figure.date.from, figure.date.to].join("|"),
            value: figure,
            base: null,
            name: `article ${article}`,
            context: null,
          },
        ];
  });
}

function draftOf(one: KeyedValue, other: KeyedValue): Draft {
  const holds = meet(meaningOf(one.value), meaningOf(other.value));
  const at = [other, one].flatMap(({ scene, value, base }) => spotsOf(scene, [value, ...(base === null ? [] : [base])]));
  return { kind: "repeat", holds, severity: "error", at, ...(other.base === null ? toldOfQuantity(one, other) : toldOfShare(one, other, other.base)) };
}

/** One quantity, two numbers. */
function toldOfQuantity(one: KeyedValue, other: KeyedValue): Pick<Draft, "message" | "stated" | "computed" | "how"> {
  return {
    message: "same-quantity",
    stated: other.value.words,
    computed: one.value.words,
    how: `${one.name}, ${one.value.date?.words ?? ""}: ${one.value.of ?? ""}`,
  };
}

/** One base, two shares. */
function toldOfShare(one: KeyedValue, other: KeyedValue, base: Figure): Pick<Draft, "message" | "stated" | "computed" | "how" | "data"> {
  const [stated, computed] = [`${other.value.words} per cent`, `${one.value.words} per cent`];
  return {
    message: "same-count-other-share",
    stated: `${stated} of ${base.words}`,
    computed,
    how: `${base.words} ${base.of ?? ""}: ${computed} / ${stated}`,
    data: { base: other.name, stated, computed },
  };
}
