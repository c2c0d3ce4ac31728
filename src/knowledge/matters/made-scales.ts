import table from "../../../data/made-things.json" with { type: "json" };

/** A shared scale of things that are made or joined: a treaty, a law, a plan, a body. */
export interface MadeScale {
  readonly scale: string;
  /** The kind of things that stand on it; instruments where there is none. */
  readonly kind?: string;
  /** The state in which the thing is made. */
  readonly made: string;
}

const scales = new Map((table as unknown as { madeOnScales: MadeScale[] }).madeOnScales.map((row) => [row.scale, row] as const));

/**
 * What is made where a matter stands on this shared scale; undefined where nothing is.
 *
 * @example madeScale("law") // { scale: "law", kind: "law", made: "adopted" }
 */
export function madeScale(scale: string | null | undefined): MadeScale | undefined {
  return scales.get(scale ?? "");
}
