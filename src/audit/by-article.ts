import { spotsOf, type Draft } from "./draft.js";
import type { Figure, Scene } from "./scene.js";
import { meaningOf, meet } from "./tolerance.js";

interface Counted {
  readonly scene: Scene;
  readonly figure: Figure;
  readonly article: string;
}

const ARTICLE = /\b(?:article|art\.)\s(\d+(?:-\d+)?)\b(?! (?:and|to|or) \d)/gi;
/** Characters between a number and the article that it falls under. */
const NEAREST = 60;

/**
 * Cases, verdicts and persons of one year under one article of law: one number each. What is counted must be said in the same
 * two words or more.
 *
 * @example "In 2020, 31 persons convicted under article 7 …" and "Under article 7, … 28 persons convicted in 2020" // fails
 */
export function byArticle(scenes: readonly Scene[]): Draft[] {
  const told = new Map<string, Counted>();
  return scenes.flatMap((scene) =>
    countedUnder(scene).flatMap((counted) => {
      const { figure, article } = counted;
      const key = [article, figure.of, figure.date?.from, figure.date?.to].join("|");
      const earlier = told.get(key);
      told.set(key, earlier ?? counted);
      return earlier === undefined || earlier.scene === scene ? [] : [draftOf(earlier, counted)];
    }),
  );
}

function countedUnder(scene: Scene): Counted[] {
  const articles = [...scene.text.matchAll(ARTICLE)].map((found) => ({ article: found[1]!, start: found.index, end: found.index + found[0].length }));
  if (articles.length === 0) return [];
  return scene.figures.flatMap((figure) => {
    if (figure.measure !== "count" || figure.date === null || (figure.of?.split(" ").length ?? 0) < 2 || figure.comparison !== "exactly") return [];
    const [from] = scene.sentences[figure.sentence]!;
    const after = articles.find(({ start }) => start > figure.end && start - figure.end < NEAREST && !/[,;(\d]/.test(scene.text.slice(figure.end, start)));
    const opening = articles.filter(({ start }) => start >= from && start - from < 12);
    const article = after?.article ?? (opening.length === 1 && articles.filter(({ start }) => start > from && start < figure.start).length === 1 ? opening[0]!.article : undefined);
    return article === undefined ? [] : [{ scene, figure, article }];
  });
}

function draftOf(one: Counted, other: Counted): Draft {
  const holds = meet(meaningOf(one.figure), meaningOf(other.figure));
  return { kind: "repeat", message: "same-quantity", holds, severity: "error", stated: other.figure.words, computed: one.figure.words, how: `article ${one.article}, ${one.figure.date?.words ?? ""}: ${one.figure.of ?? ""}`, at: [...spotsOf(other.scene, [other.figure]), ...spotsOf(one.scene, [one.figure])] };
}
