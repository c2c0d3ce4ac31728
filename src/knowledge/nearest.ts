import Fuse from "fuse.js";

/** Which of several names a written one was taken for. */
export interface NearestName {
  /** The name, as the list has it. */
  readonly name: string;
  /** 0 for the same name in any case, up to `FARTHEST` for one written wrong. */
  readonly distance: number;
}

/** About one letter in four wrong. Beyond it, names of different things come near each other. */
const FARTHEST = 0.25;
/** A name written a little wrong is about as long as the right one: a part of a name («Convention») is another name. */
const LEAST_LENGTH = 0.75;
/** Longer ones are no names, and seeking them costs. */
const LONGEST = 200;

/**
 * The name of a list that a name written a little wrong stands for: a treaty, a body, an institution, the heading of a column.
 * For names only; in running text it is slow and finds too much.
 *
 * @param name as written
 * @param names those that it may stand for
 * @returns what it was taken for, or null where none is near, or two are equally near
 * @example nearestName("Comittee against Torture", ["Committee against Torture"]) // { name: "Committee against Torture", distance: 0.04… }
 */
export function nearestName(name: string, names: readonly string[]): NearestName | null {
  const written = plain(name);
  if (written === "" || written.length > LONGEST) return null;
  const same = names.find((candidate) => plain(candidate) === written);
  if (same !== undefined) return { name: same, distance: 0 };
  const near = names.filter((candidate) => isAsLong(plain(candidate), written));
  const found = near.map((candidate) => ({ name: candidate, distance: distanceOf(plain(candidate), written) })).filter(({ distance }) => distance <= FARTHEST);
  const [best, next] = found.sort((a, b) => a.distance - b.distance);
  return best === undefined || best.distance === next?.distance ? null : best;
}

/** What has to change, either way round: a name that merely stands inside the other is not near. */
function distanceOf(candidate: string, written: string): number {
  return Math.max(distanceInside(candidate, written), distanceInside(written, candidate));
}

function distanceInside(text: string, sought: string): number {
  const [hit] = new Fuse([text], { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: FARTHEST }).search(sought);
  return hit?.score ?? 1;
}

function isAsLong(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= LEAST_LENGTH * Math.max(one.length, other.length);
}

function plain(name: string): string {
  return name
    .replace(/[\s/–—-]+/g, " ")
    .replace(/(?<![:.* ])[:.* ]+$/, "")
    .trim()
    .toLowerCase();
}
