import { lemma } from "../text/lemma.js";
import { spotsOf, type Draft } from "./draft.js";
import { sharesNoun } from "./list-readings.js";
import { grouped, mend } from "./mend.js";
import { sentenceAt, type Figure, type Scene } from "./scene.js";
import { meaningOf, meet, sumOf } from "./tolerance.js";
import { mendWords } from "./wording.js";

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
    const totals = scene.figures.filter((figure) => figure.sentence === sentence && figure.end <= index && isPlain(figure) && !/[;:]/.test(scene.text.slice(figure.end, index)));
    const groups = groupsOf(scene, index, end);
    if (totals.length < LEAST || groups.length < LEAST || groups.some((group) => group.length === 0) || scene.text.slice(index + 1, end).includes(":")) return [];
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
  return after.slice(0, last + 1).map(({ start, end }) => scene.text.slice(start, end)).join(" ");
}

function isPlain(figure: Figure): boolean {
  return figure.bracket === -1 && figure.range === null && (figure.measure === "count" || figure.measure === "money");
}
