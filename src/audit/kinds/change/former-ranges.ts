import type { Figure, Scene } from "../../read/scene.js";
import { formerPattern } from "../../read/change-tables.js";
import { hasWords } from "../../read/has-words.js";
import { type Draft, spotsOf } from "../../tell/draft.js";

/** Characters between a range and the one that it replaced. */
const NEAREST = 40;

/**
 * A range and the one that it replaced: both ends went one way.
 *
 * @example "a penalty of 5 to 8 years (previously 3 to 5 years)"
 */
export function formerRanges(scene: Scene): Draft[] {
  return rangesOf(scene).flatMap(([low, high], i, all) => {
    const former = all[i + 1];
    if (
      former === undefined ||
      former[0].start - high.end > NEAREST ||
      ![low.measure, "count"].includes(former[0].measure) ||
      low.sentence !== former[0].sentence
    )
      return [];
    if (!hasWords(formerPattern, scene.text.slice(high.end, former[0].start)) || /[;:]/.test(scene.text.slice(high.end, former[0].start))) return [];
    const ways = new Set([Math.sign(low.value - former[0].value), Math.sign(high.value - former[1].value)].filter((way) => way !== 0));
    const computed = ways.size === 1 ? (ways.has(1) ? "increase" : "decrease") : "no one way";
    const [now, before] = [[low, high], former].map((range) => range.map(({ words }) => words).join(" to "));
    return [
      {
        kind: "change",
        message: "compared-values",
        holds: ways.size < 2,
        severity: "query",
        stated: `${now!} (${before!})`,
        computed,
        how: `${before!} → ${now!}`,
        data: { from: before!, to: now! },
        at: spotsOf(scene, [low, high, ...former]),
      },
    ];
  });
}

function rangesOf({ figures }: Scene): (readonly [Figure, Figure])[] {
  return figures.flatMap((low, i) => {
    const high = figures[i + 1];
    return low.range === "low" && high?.range === "high" ? [[low, high] as const] : [];
  });
}
