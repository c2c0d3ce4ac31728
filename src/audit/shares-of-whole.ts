import { spotsOf, type Draft } from "./draft.js";
import type { Figure, Scene } from "./scene.js";

/** Shares printed without decimals may miss a hundred by so much for each. */
const SLACK = 0.5;

/**
 * Per cent figures of one sentence that make a hundred. Where they do not, nothing is said: they may be shares of different things.
 *
 * @example "95% are public and 5% private" // one relation that holds
 */
export function sharesOfWhole(scene: Scene): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const shares = scene.figures.filter((figure) => figure.sentence === sentence && figure.measure === "%" && figure.range === null && figure.value < 100);
    for (let from = 0; from + 1 < shares.length; from++) {
      const run = runOfHundred(shares.slice(from));
      if (run !== null) return [draftOf(scene, run)];
    }
    return [];
  });
}

function runOfHundred(shares: readonly Figure[]): Figure[] | null {
  let sum = 0;
  for (let i = 0; i < shares.length && sum < 100; i++) {
    sum += shares[i]!.value;
    const slack = i > 1 ? SLACK * shares[i]!.step * (i + 1) : 1e-6;
    if (i > 0 && Math.abs(sum - 100) <= slack) return shares.slice(0, i + 1);
  }
  return null;
}

function draftOf(scene: Scene, run: readonly Figure[]): Draft {
  const how = `${run.map(({ words }) => words).join(" + ")} = 100`;
  return { kind: "sum", message: "shares-of-whole", holds: true, severity: "query", stated: run.map(({ words }) => `${words}%`).join(", "), computed: "100", how, at: spotsOf(scene, run) };
}
