/** What can tell that a claim bears on a finding. Each can be left out, to see what it is worth. */
export const signals = ["words", "concepts", "matters", "families", "breadth", "lent", "headings", "context", "sections"] as const;
export type Signal = (typeof signals)[number];

/** Which signals are in use. */
export type Signals = ReadonlySet<Signal>;

/** All signals but those named. */
export function signalsWithout(without?: readonly Signal[] | null): Signals {
  return new Set(signals.filter((signal) => without?.includes(signal) !== true));
}

const ALL = signalsWithout();

/** All signals. */
export function allSignals(): Signals {
  return ALL;
}
