import type { Baseline, Since } from "../../schema/baseline.js";

/** What became of a finding since the last check, as people say it. */
export const sinceWords: Readonly<Record<Since, string>> = {
  new: "new",
  settled: "settled",
  better: "better answered",
  worse: "worse than before",
  unchanged: "unchanged",
};

const SHOWN = Object.keys(sinceWords) as Since[];

/** How many findings stand how to the last check; what does not occur is left out. */
export function countSince({ findings }: Baseline): { since: Since; count: number }[] {
  return SHOWN.map((since) => ({ since, count: findings.filter((entry) => entry.since === since).length })).filter(({ count }) => count > 0);
}

/** What else changed: findings that are gone, figures that were mended or broken. */
export function otherChanges({ gone, inconsistencies }: Baseline): string[] {
  const figures = [
    { count: inconsistencies.new.length, words: "new" },
    { count: inconsistencies.settled.length, words: "settled" },
    { count: inconsistencies.unchanged, words: "unchanged" },
  ].filter(({ count }) => count > 0);
  const left = gone.length === 0 ? [] : [`${gone.length} no longer among the findings`];
  return figures.length === 0 ? left : [...left, `figures: ${figures.map(({ count, words }) => `${count} ${words}`).join(", ")}`];
}

/**
 * What changed since the last check, in one line.
 *
 * @example baselineWords(baseline) // "1 new, 2 settled, 197 unchanged; figures: 1 settled, 3 unchanged"
 */
export function baselineWords(baseline: Baseline): string {
  const counted = countSince(baseline).map(({ since, count }) => `${count} ${sinceWords[since]}`);
  return [counted.join(", "), ...otherChanges(baseline)].filter((part) => part !== "").join("; ");
}
