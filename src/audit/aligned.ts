import type { Slot, Statement } from "./statement.js";

/** How two sentences run alongside: which slots stand in the same place, and the words that only one of them has. */
export interface Alignment {
  readonly pairs: readonly (readonly [Slot, Slot])[];
  /** Tokens that stand in both, slots counted. */
  readonly shared: number;
  /** Words of each that the other lacks: between shared ones, and before or after them all. */
  readonly inside: readonly [readonly string[], readonly string[]];
  readonly around: readonly [readonly string[], readonly string[]];
}

/** Runs two rows of tokens alongside by their longest common row; all figures count as alike, and so do all dates. */
export function align({ tokens: one }: Statement, { tokens: other }: Statement): Alignment {
  const lengths = commonLengths(one, other);
  const pairs: [Slot, Slot][] = [];
  const found: { inside: [string[], string[]]; around: [string[], string[]] } = { inside: [[], []], around: [[], []] };
  const shared = lengths[0]![0]!;
  let seen = 0;
  let [i, k] = [0, 0];
  while (i < one.length || k < other.length) {
    const [a, b] = [one[i], other[k]];
    const loose = seen > 0 && seen < shared ? found.inside : found.around;
    if (a !== undefined && b !== undefined && isAlike(a, b)) {
      if (typeof a !== "string" && typeof b !== "string") pairs.push([a, b]);
      seen++;
      [i, k] = [i + 1, k + 1];
    } else if (b === undefined || (a !== undefined && lengths[i + 1]![k]! >= lengths[i]![k + 1]!)) {
      loose[0].push(nameOf(a!));
      i++;
    } else {
      loose[1].push(nameOf(b));
      k++;
    }
  }
  return { pairs, shared, ...found };
}

function nameOf(token: string | Slot): string {
  return typeof token === "string" ? token : "#";
}

function isAlike(one: string | Slot, other: string | Slot): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return one.figure === null ? other.figure === null : one.figure.measure === other.figure?.measure;
}

/** `[i][k]`: the length of the longest common row of what follows i in one and k in the other. */
function commonLengths(one: Statement["tokens"], other: Statement["tokens"]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let k = other.length - 1; k >= 0; k--) lengths[i]![k] = isAlike(one[i]!, other[k]!) ? lengths[i + 1]![k + 1]! + 1 : Math.max(lengths[i + 1]![k]!, lengths[i]![k + 1]!);
  return lengths;
}
