import type { Figure, Scene } from "../../read/scene.js";
import { formerPattern } from "../../read/change-tables.js";
import { hasWords } from "../../read/has-words.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/** Characters between a range and the one that it replaced. */
const NEAREST = 40;

/** Its lower and its upper end. */
type Range = readonly [Figure, Figure];

/**
 * A range and the one that it replaced: both ends went one way.
 *
 * @example "a penalty of 5 to 8 years (previously 3 to 5 years)"
 */
export function formerRanges(scene: Scene): Draft[] {
  return rangesOf(scene).flatMap((now, i, all) => {
    const former = all[i + 1];
    return former !== undefined && isReplaced(scene, now, former) ? [replacedDraft(scene, now, former)] : [];
  });
}

/** Whether the next range stands right behind, in the same sentence and measure, and is called the former one. */
function isReplaced({ text }: Scene, [low, high]: Range, [former]: Range): boolean {
  const between = text.slice(high.end, former.start);
  if (former.start - high.end > NEAREST || ![low.measure, "count"].includes(former.measure) || low.sentence !== former.sentence) return false;
  return hasWords(formerPattern, between) && !/[;:]/.test(between);
}

function replacedDraft(scene: Scene, now: Range, former: Range): Draft {
  const ways = new Set(now.map(({ value }, end) => Math.sign(value - former[end]!.value)).filter((way) => way !== 0));
  const [to, from] = [now, former].map((range) => range.map(({ words }) => words).join(" to "));
  return {
    kind: "change",
    message: "compared-values",
    holds: ways.size < 2,
    severity: "query",
    stated: `${to!} (${from!})`,
    computed: ways.size === 1 ? (ways.has(1) ? "increase" : "decrease") : "no one way",
    how: `${from!} → ${to!}`,
    data: { from: from!, to: to! },
    at: spotsOf(scene, [...now, ...former]),
  };
}

function rangesOf({ figures }: Scene): Range[] {
  return figures.flatMap((low, i) => {
    const high = figures[i + 1];
    return low.range === "low" && high?.range === "high" ? [[low, high] as const] : [];
  });
}
