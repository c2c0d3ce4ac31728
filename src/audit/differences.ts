import { spotsOf, type Draft } from "./draft.js";
import { pairsOf } from "./pairs.js";
import type { Figure, Scene } from "./scene.js";
import { meaningOf, meet, quotient } from "./tolerance.js";

/** A smaller difference may be chance. */
const LEAST = 10;

/**
 * Differences told beside what they are between: «1,749 new units: 10,583 compared with 8,834», and «fell by 1,586, or 33.4 per
 * cent» beside the number that is left. Only those that hold, since a figure nearby may be of something else.
 */
export function differences(scene: Scene): Draft[] {
  return [...betweenPairs(scene), ...withShares(scene)];
}

function betweenPairs(scene: Scene): Draft[] {
  return pairsOf(scene).flatMap(({ from, to }) => {
    const wanted = Math.abs(to.value - from.value);
    const told = scene.figures.find((figure) => figure !== from && figure !== to && figure.measure === from.measure && figure.value === wanted && figure.sentence === from.sentence);
    return told === undefined || wanted < LEAST ? [] : [draftOf(scene, told, [from, to], `${to.words} - ${from.words}`)];
  });
}

/** D, or p per cent, and N: p is D of N + D after a fall, of N - D after a rise. */
function withShares(scene: Scene): Draft[] {
  return scene.figures.flatMap((amount, i) => {
    const share = scene.figures[i + 1];
    if (share?.measure !== "%" || amount.measure !== "count" || !/,? or $/.test(scene.text.slice(amount.end, share.start).slice(-5)) || share.start - amount.end > 24) return [];
    const rest = scene.figures.slice(0, i).findLast((figure) => figure.measure === "count" && fits(figure, amount, share));
    return rest === undefined ? [] : [draftOf(scene, amount, [rest, share], `${amount.words} of ${rest.words} ± ${amount.words}`)];
  });
}

function fits(rest: Figure, amount: Figure, share: Figure): boolean {
  return [rest.value + amount.value, rest.value - amount.value].some((base) => {
    if (base <= 0) return false;
    const [low, high] = quotient([amount.value, amount.value], [base, base]);
    return meet([low * 100, high * 100], meaningOf(share));
  });
}

function draftOf(scene: Scene, told: Figure, others: readonly Figure[], how: string): Draft {
  return { kind: "change", message: "compared-values", holds: true, severity: "query", stated: told.words, computed: others.map(({ words }) => words).join(" / "), how, data: { from: others[0]!.words, to: others.at(-1)!.words }, at: spotsOf(scene, [told, ...others]) };
}
