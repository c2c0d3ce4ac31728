import { type Scene, sentenceAt } from "../../read/scene.js";
import { spotsOf, type Draft } from "../../tell/draft.js";
import { directionDraft } from "./direction-draft.js";
import { extentDraft } from "./extent-draft.js";
import { type Extent, extentsOf } from "./extents.js";
import { formerRanges } from "./former-ranges.js";
import { type Movement, movementsOf } from "./movements.js";
import { pairsOf, type ValuePair } from "./pairs.js";
import { ranks } from "./ranks.js";
import { ofSeries } from "./series-draft.js";
import { seriesOf, yearsTwice } from "./series.js";
import { threeFigures } from "./three-figures.js";
import { toldExtents } from "./told-extents.js";
import { yearly } from "./yearly.js";

/** Words between a verb and the values that it governs. */
const NEAREST = 16;

/**
 * Changes against the values they run between: direction, percentage, factor; and values that break a series.
 *
 * @example "rose from 50 to 40" // one that fails: the word goes up, the figures down
 */
export function changes(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene) => {
    const rows = seriesOf(scene);
    const inRows = new Set(rows.flatMap(({ figures }) => figures));
    const pairs = pairsOf(scene).filter(({ from, by }) => by !== "years" || !inRows.has(from));
    const ends = rows.map(({ figures }): ValuePair => ({ from: figures[0]!, to: figures.at(-1)!, by: "years" }));
    const movements = movementsOf(scene);
    const extents = extentsOf(scene);
    const drafts = [...pairs, ...ends].flatMap((pair) => ofPair(scene, pair, movements, extents));
    const taken = new Set([...drafts.flatMap(({ at }) => at.map(({ start }) => start)), ...pairs.flatMap(({ from, to }) => [from.start, to.start])]);
    return [
      ...toldExtents(scene, extents, taken),
      ...threeFigures(scene),
      ...ranks(scene),
      ...formerRanges(scene),
      ...yearsTwice(scene),
      ...drafts,
      ...rows.flatMap((series) => [...ofSeries(scene, series, movements), ...yearly(scene, series, movements)]),
    ];
  });
}

function ofPair(scene: Scene, pair: ValuePair, movements: readonly Movement[], extents: readonly Extent[]): Draft[] {
  const movement = governing(scene, pair, movements);
  const extent = governing(
    scene,
    pair,
    extents.filter(({ start }) => start !== pair.from.start && start !== pair.to.start),
  );
  const drafts: Draft[] = [];
  const isRate = pair.from.measure === "%" && pair.by !== "from-to" && extent?.kind === "percent";
  const told = extent === null || pair.from.value <= 0 || pair.to.value <= 0 ? null : extentDraft(scene, pair, extent, movement);
  if (told !== null && (told.holds || !isRate)) drafts.push(told);
  if (movement !== null && extent?.start !== movement.start) drafts.push(directionDraft(scene, pair, movement));
  if (drafts.length === 0) drafts.push(toldBefore(scene, pair, movements, extents) ?? comparedDraft(scene, pair));
  return drafts;
}

/** «… fell by 29 per cent. While 856 were heard in 2020, in 2023 it was 604»: the sentence before says how far, if it fits. */
function toldBefore(scene: Scene, pair: ValuePair, movements: readonly Movement[], extents: readonly Extent[]): Draft | null {
  const isBefore = ({ start }: { start: number }) => sentenceAt(scene.sentences, start) === pair.from.sentence - 1;
  const extent = extents.findLast(isBefore);
  if (pair.by !== "years" || extent === undefined || pair.from.value <= 0 || pair.to.value <= 0) return null;
  const draft = extentDraft(scene, pair, extent, movements.findLast(isBefore) ?? null);
  return draft.holds ? draft : null;
}

/** The nearest word before the pair in its clause, else the nearest after it in its sentence. */
function governing<Cue extends { start: number; end: number }>(scene: Scene, { from, to }: ValuePair, cues: readonly Cue[]): Cue | null {
  const first = Math.min(from.start, to.start);
  const last = Math.max(from.end, to.end);
  const [start, end] = scene.sentences[from.sentence]!;
  const before = cues.filter((cue) => cue.start >= start && cue.end <= first).at(-1);
  if (before !== undefined && isNear(scene, before.end, first)) return before;
  const within = cues.find((cue) => cue.start > first && cue.end < last);
  if (within !== undefined) return within;
  const after = cues.find((cue) => cue.start >= last && cue.end <= end);
  return after !== undefined && isNear(scene, last, after.start) && !/\b(?:and|while|whereas|but)\b/.test(scene.text.slice(last, after.start)) ? after : null;
}

function isNear(scene: Scene, from: number, to: number): boolean {
  const between = scene.text.slice(from, to);
  return !/;/.test(between) && between.split(/\s+/).length <= NEAREST;
}

function comparedDraft(scene: Scene, { from, to }: ValuePair): Draft {
  return {
    kind: "change",
    message: "compared-values",
    holds: true,
    severity: "query",
    stated: `${from.words} / ${to.words}`,
    computed: to.value > from.value ? "increase" : to.value < from.value ? "decrease" : "no change",
    how: `${from.words} → ${to.words}`,
    data: { from: from.words, to: to.words },
    at: spotsOf(scene, [from, to]),
  };
}
