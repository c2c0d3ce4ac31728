/** From the fewest to the most items that a list can be read to have. */
export interface ItemCount {
  readonly least: number;
  readonly most: number;
  /** By its separators alone. */
  readonly likely: number;
}

/**
 * How many items a list can have: it is parted by semicolons, or else by commas; each «and» may part two items or stand inside one.
 *
 * @example countItems("law, health and care, and work") // { least: 3, most: 4, likely: 3 }
 */
export function countItems(list: string): ItemCount {
  const text = list.replace(/\([^()]*\)/g, "").trim();
  const separator = text.includes(";") ? ";" : ",";
  const parts = text.split(separator).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const inside = parts.flatMap((part) => [...part.trim().replace(/^(?:and|or)\s/, "").matchAll(/\s(?:and|or|as well as)\s/g)]).length;
  const last = parts.at(-1) ?? "";
  const closing = /\s(?:and|or)\s/.test(last.trim().replace(/^(?:and|or)\s/, "")) && !/^\s*(?:and|or)\s/.test(last) ? 1 : 0;
  const commas = separator === ";" ? text.split(/[,;]/).length : parts.length;
  return { least: Math.min(parts.length, repeatedOpening(text)), most: Math.max(parts.length, separator === ";" ? commas : 0) + inside, likely: parts.length + closing };
}

/** Items that all open with one word («on …, on …») are as many as that word. */
function repeatedOpening(text: string): number {
  const counts = new Map<string, number>();
  for (const part of text.split(/[,;]\s*(?:and\s)?/)) {
    const opening = part.trim().split(" ")[0]?.toLowerCase() ?? "";
    if (opening.length > 1) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most > 1 ? most : Infinity;
}
