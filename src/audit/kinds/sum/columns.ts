import { lemma } from "../../../text/lemma.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { partsAndTotal } from "./parts-and-total.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { grouped, mend } from "../../weigh/mend.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import { meaningOf, meet, sumOf } from "../../weigh/tolerance.js";
import { mendWords } from "../../tell/wording.js";

interface Column {
  readonly draft: Draft;
  readonly figures: readonly Figure[];
}

/** A list in columns has at least so many totals, and so many groups. */
const LEAST = 2;

/**
 * Totals of several nouns before a colon, and groups parted by semicolons that break each of them down.
 *
 * @example "9 men and 5 women: in towns – 4 men and 3 women; in villages – 5 men and 2 women" // two columns that hold
 */
export function columnsOf(scene: Scene): Column[] {
  return [...scene.text.matchAll(/:\s/g)].flatMap(({ index }) => {
    const sentence = sentenceAt(scene.sentences, index);
    const end = scene.sentences[sentence]![1];
    const totals = scene.figures.filter(
      (figure) => figure.sentence === sentence && figure.end <= index && isPlain(figure) && !/[;:]/.test(scene.text.slice(figure.end, index)),
    );
    const groups = groupsOf(scene, index, end);
    if (totals.length < LEAST || groups.length < LEAST || groups.some((group) => group.length === 0) || scene.text.slice(index + 1, end).includes(":"))
      return [];
    return totals.flatMap((total, column) => columnOf(scene, total, column, totals.length, groups) ?? []);
  });
}

function groupsOf(scene: Scene, from: number, to: number): Figure[][] {
  const ends = [...scene.text.slice(from, to).matchAll(/;/g)].map(({ index }) => from + index);
  const bounds = [from, ...ends, to];
  return bounds.slice(1).map((end, i) => scene.figures.filter((figure) => figure.start > bounds[i]! && figure.end <= end && isPlain(figure)));
}

function columnOf(scene: Scene, total: Figure, column: number, width: number, groups: readonly Figure[][]): Column | null {
  const byPlace = groups.every((group) => group.length === width) ? groups.map((group) => group[column]!) : null;
  const byNoun = groups.flatMap((group) => group.find((figure) => sharesNoun(figure, total)) ?? []);
  const parts = byPlace ?? byNoun;
  if (parts.length < LEAST) return null;
  const sum = parts.reduce((value, part) => value + part.value, 0);
  const holds = meet(sumOf(parts), meaningOf(total));
  const mended = holds ? null : mend(total.words, [sum, sum]);
  const draft: Draft = {
    kind: "sum",
    message: "column-and-total",
    holds,
    severity: mended === null ? "error" : "likely-typo",
    stated: total.words,
    computed: grouped(sum),
    how: `${parts.map(({ words }) => words).join(" + ")} = ${grouped(sum)}`,
    data: { noun: nounOf(scene, total), mend: mendWords(mended, total.words) },
    at: spotsOf(scene, [total, ...parts]),
  };
  return { draft, figures: [total, ...parts] };
}

/** The words counted, as written. */
function nounOf(scene: Scene, figure: Figure): string {
  const wanted = figure.of?.split(" ").at(-1);
  const after = scene.words.filter(({ start }) => start >= figure.end).slice(0, 4);
  const last = after.findIndex((word) => lemma(word.form) === wanted);
  return after
    .slice(0, last + 1)
    .map(({ start, end }) => scene.text.slice(start, end))
    .join(" ");
}

function isPlain(figure: Figure): boolean {
  return figure.bracket === -1 && figure.range === null && (figure.measure === "count" || figure.measure === "money");
}

/** So many figures of a sentence are read as a table at most. */
const WIDEST = 12;

/**
 * A second column in brackets beside figures that add up: «12 (9 in 2020): 7 (5) and 5 (4)» adds up in both columns.
 *
 * @returns only columns whose first column and own figures add up exactly
 */
export function bracketColumns(scene: Scene): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const rows = scene.figures
      .filter((figure) => figure.sentence === sentence && isAmount(figure) && figure.bracket === -1)
      .slice(0, WIDEST)
      .flatMap((main) => {
        const second = secondOf(scene, main);
        return second === null ? [] : [{ main, second }];
      });
    const [total, ...parts] = rows;
    if (total === undefined || parts.length < 2) return [];
    const sum = parts.reduce((value, { second }) => value + second.value, 0);
    const first = parts.reduce((value, { main }) => value + main.value, 0);
    return first === total.main.value && sum === total.second.value
      ? [
          partsAndTotal(
            scene,
            parts.map(({ second }) => second),
            total.second,
          ),
        ]
      : [];
  });
}

/** The first figure of the bracket that follows a figure before any other. */
function secondOf(scene: Scene, main: Figure): Figure | null {
  const next = scene.figures.find((figure) => figure.start > main.end);
  if (next === undefined || next.bracket < 0 || !isAmount(next)) return null;
  const { open } = scene.brackets[next.bracket]!;
  return open > main.end && open - main.end < 80 ? next : null;
}

function isAmount(figure: Figure): boolean {
  return (figure.measure === "count" || figure.measure === "money") && figure.range === null;
}
