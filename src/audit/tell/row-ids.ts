import type { Source } from "../../schema/source.js";

/** Digits of a hash in an id: of a thousand rows two share theirs once in five million documents. */
const DIGITS = 8;

interface Placed {
  readonly places: readonly { readonly source: Source }[];
}

/**
 * Ids of rows that stay the same while their own words do: made of the kind, what else is told (of a relation, what is stated and
 * computed), and the sentences it rests on, not of a count or a paragraph's number, which an edit elsewhere would move. Twins, which agree in all of this, are told apart
 * by a number at the end, in the order of the text.
 *
 * @param name of the document, or of the comparison
 * @param toldOf the kind of a row, and what it tells beside its places
 * @example nameRows("draft.txt", [{ kind: "sum", stated: "15", computed: "14", … }], ({ kind, stated, computed }) => [kind, stated, computed])[0].id // "draft.txt#sum-1x0k2m9q"
 */
export function nameRows<Row extends Placed>(
  name: string,
  rows: readonly Row[],
  toldOf: (row: Row) => readonly [kind: string, ...told: string[]],
): ({ readonly id: string } & Row)[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const [kind, ...told] = toldOf(row);
    const id = `${name}#${kind}-${hashOf([...told, ...row.places.map(({ source }) => source.quote ?? "")].join("\n"))}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return { id: time === 1 ? id : `${id}-${time}`, ...row };
  });
}

/** Two lanes of 32 bits, each character multiplied into both: no secret, only short and the same everywhere. */
function hashOf(words: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + i), 0x85ebca6b);
    other ^= other >>> 13;
  }
  return ((one >>> 0) * 0x200000 + ((other >>> 0) & 0x1fffff)).toString(36).padStart(DIGITS, "0").slice(-DIGITS);
}
