import type { Baseline, Since } from "../../schema/baseline.js";

export const sinceWords: Readonly<Record<Since, string>> = { new: "new", settled: "settled", better: "better answered", worse: "worse than before", unchanged: "unchanged" };

const SHOWN = Object.keys(sinceWords) as Since[];

/**
 * What changed since the last check, in one line.
 *
 * @example baselineWords(baseline) // "1 new, 2 settled, 197 unchanged; figures: 1 settled, 3 unchanged"
 */
export function baselineWords({ findings, gone, inconsistencies }: Baseline): string {
  const counted = SHOWN.map((since) => ({ count: findings.filter((entry) => entry.since === since).length, words: sinceWords[since] }));
  const figures = [
    { count: inconsistencies.new.length, words: "new" },
    { count: inconsistencies.settled.length, words: "settled" },
    { count: inconsistencies.unchanged, words: "unchanged" },
  ];
  const list = (rows: readonly { count: number; words: string }[]) => rows.filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`).join(", ");
  const parts = [list([...counted, { count: gone.length, words: "no longer among the findings" }]), figures.some(({ count }) => count > 0) ? `figures: ${list(figures)}` : ""];
  return parts.filter((part) => part !== "").join("; ");
}
