import scalesTable from "../../../data/scales.json" with { type: "json" };
import type { Asking } from "../words/asking-of.js";
import type { Tone } from "../words/tones.js";

/** Ranks of a scale that a sentence stands at when its words show no state: by its tone, and by what it asks for. */
export interface ScaleTones {
  readonly rankOfTone: (tone: Tone) => number;
  readonly rankAsked: (asking: Asking | null) => number;
  /** Where a better state is only striven for: «steps to establish» is planned. */
  readonly rankStriven: number;
}

interface Row {
  readonly grave?: string;
  readonly problem: string;
  readonly effort: string;
  readonly good: string;
  readonly striven?: string;
  readonly asked: Readonly<Record<string, string>>;
}

/** The states that a matter with a scale of its own gives to tones, where they are not those of the rule. */
export type OwnTones = Partial<Row>;

const lists = scalesTable as unknown as { tones: Record<string, Row> } & Record<
  "ofPractice" | "ofOneThing" | "ofWhatStands" | "ofWhatIsThere" | "trends" | "weighed" | "promised",
  string[]
>;
const { tones } = lists;
const isMoving = isAmong(lists.trends);
/** States by which a scale of a matter's own says that a thing is weighed and not yet done. */
const isWeighed = isAmong(lists.weighed);
/** Of those, the ones that nobody praises or asks to be gone on with: «welcomed the visit» is of a visit received. */
const isPromised = isAmong(lists.promised);

/** Tells whether a scale, or a state, is one of a list; a matter with a scale of its own has no shared one. */
function isAmong(ids: readonly string[]): (id: string | null | undefined) => boolean {
  const known: ReadonlySet<unknown> = new Set(ids);
  return (id) => known.has(id);
}

/** Whether to stand on a shared scale is to speak of one thing: each of its matters is one treaty. */
export const isOfOneThing = isAmong(lists.ofOneThing);

/** Whether a shared scale tells of what stands once it is there: a treaty joined, a law adopted, a body set up. */
export const isOfWhatStands = isAmong(lists.ofWhatStands);

/** Whether what a shared scale speaks of is there as soon as somebody tells of it as there: a law, a plan, a body, a service. */
export const isOfWhatIsThere = isAmong(lists.ofWhatIsThere);

/** Whether a shared scale tells what happens, and not what a rule or a plan says. */
export const isOfPractice = isAmong(lists.ofPractice);

/** Whether a state says only where a thing is going: what is falling may still be high. */
export function isTrend({ state }: { readonly state: string }): boolean {
  return isMoving(state);
}

/**
 * The ranks that tones have on a scale: those that `data/scales.json` gives to a shared scale; on a matter's own the worst for
 * a problem, the one below the best for praise (the best where that is only thought of), that in which it is weighed (else the one below the best) for effort, the best for what is asked.
 *
 * @param name of the shared scale; null for a matter's own
 * @param ids of the states, worst first
 * @param own of a matter's own scale, the states that differ from the rule
 * @throws {Error} when the table names a state that the scale does not have
 */
export function tonesOfScale(name: string | null, ids: readonly string[], own: OwnTones = {}): ScaleTones {
  const row = name === null ? undefined : tones[name];
  return row === undefined ? tonesOfRow("a matter of its own scale", { ...ownTones(ids), ...own }, ids) : tonesOfRow(name!, row, ids);
}

function tonesOfRow(name: string, row: Row, ids: readonly string[]): ScaleTones {
  const rank = (id: string): number => {
    const at = ids.indexOf(id);
    if (at === -1) throw new Error(`tones of ${name} name the unknown state ${id}; known are ${ids.join(", ")}`);
    return at;
  };
  const { asked, ...told } = row;
  [...Object.values(told), ...Object.values(asked)].forEach(rank);
  return {
    rankOfTone: (tone) => rank(tone === "grave" ? (row.grave ?? row.problem) : row[tone]),
    rankStriven: rank(row.striven ?? row.effort),
    rankAsked: (asking) => rank((asking === null ? undefined : row.asked[isEffort(asking) ? "effort" : asking]) ?? row.asked.other!),
  };
}

/** The rule for scales of a matter's own: the worst state is the problem, the one that is weighed or below the best the effort, the best what is asked for. */
function ownTones(ids: readonly string[]): Row {
  const best = ids.at(-1)!;
  const below = ids.at(ids.length > 2 ? -2 : -1)!;
  const weighed = ids.find(isWeighed) ?? below;
  const praised = isPromised(below) ? best : below;
  return {
    problem: ids[0]!,
    effort: weighed,
    good: praised,
    striven: weighed,
    asked: { considering: weighed, effort: praised === best ? best : weighed, other: best },
  };
}

/** Whether it asks for effort or to go on with it, and not for an end state. */
export function isEffort(asking: Asking | null): boolean {
  return asking === "effort" || asking === "continuing";
}
