import type { Anchor } from "./anchors.js";
import type { Boundary } from "./boundary.js";
import { insertAt, type Edit } from "./splice.js";

/** A comment's id, and where it is to be anchored. */
export interface Mark {
  readonly id: number;
  readonly anchor: Anchor;
}

/**
 * The insertions that anchor comments in the main part: where one begins, where it ends, and the run that refers to it. A run is
 * split once at each place, however many comments begin or end there.
 */
export function markComments(marks: readonly Mark[]): Edit[] {
  const places = new Map<number, { boundary: Boundary; ends: string[]; starts: string[] }>();
  const placeOf = (boundary: Boundary) => {
    const known = places.get(boundary.at) ?? { boundary, ends: [], starts: [] };
    places.set(boundary.at, known);
    return known;
  };
  for (const { id, anchor } of marks) {
    placeOf(anchor.from).starts.push(rangeStart(anchor.from, id));
    placeOf(anchor.to).ends.push(rangeEnd(anchor.to, id));
  }
  const blanks = new Map([...places.values()].flatMap(({ boundary: { keepBlank } }) => (keepBlank === null ? [] : [[keepBlank.start, keepBlank] as const])));
  const insertions = [...places.values()].map(({ boundary: { at, close, open }, ends, starts }) =>
    insertAt(at, `${close}${ends.join("")}${starts.join("")}${open}`),
  );
  return [...insertions, ...blanks.values()];
}

function rangeStart({ names }: Boundary, id: number): string {
  const { prefix, declared } = names;
  return `<${prefix}commentRangeStart${declared} ${prefix}id="${id}"/>`;
}

function rangeEnd({ names, look }: Boundary, id: number): string {
  const { prefix, declared } = names;
  return `<${prefix}commentRangeEnd${declared} ${prefix}id="${id}"/><${prefix}r${declared}>${look === "" ? "" : `<${prefix}rPr>${look}</${prefix}rPr>`}<${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
}
