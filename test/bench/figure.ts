/** One row of the table: what was measured, of how much, how long it took, and how much memory the process held at most. */
export interface Figure {
  readonly what: string;
  readonly amount?: number;
  readonly milliseconds?: number;
  /** Milliseconds of all threads on the processors. */
  readonly processor?: number;
  /** Megabytes. */
  readonly memory?: number;
  /** A ratio, a rate or a share, with what was wished. */
  readonly value?: number;
  readonly wished?: string;
  readonly holds?: boolean;
}

/** A figure with what was wished of it. */
export function held(what: string, value: number, wished: string, holds: boolean): Figure {
  return { what, value: Math.round(value * 100) / 100, wished, holds };
}

/** Prints figures as a table; in brackets the time on the processors. */
export function printFigures(figures: readonly Figure[]): void {
  for (const { what, amount, milliseconds, processor, memory, value, wished, holds } of figures) {
    const cells = [
      amount === undefined ? "" : String(amount),
      milliseconds === undefined ? "" : `${milliseconds} ms`,
      processor === undefined ? "" : `(${processor} ms)`,
      memory === undefined ? "" : `${memory} MB`,
      value === undefined ? "" : String(value),
    ];
    console.log(
      `${what.padEnd(62)}${cells.map((cell) => cell.padStart(11)).join("")}${wished === undefined ? "" : `   ${holds === true ? "holds" : "DOES NOT HOLD"}: ${wished}`}`,
    );
  }
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
