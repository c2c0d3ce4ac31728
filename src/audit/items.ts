/** How the items of a list may be parted. */
const PARTINGS = [/;\s*(?:and\s|or\s)?/g, /,\s*(?:and\s|or\s|as well as\s)?|\s(?:and|or|as well as)\s/g, /,\s*(?:and\s|or\s|as well as\s)?/g, /,\s(?!and\s|or\s)|\s(?:and|or)\s(?=[^,]*$)/g] as const;

/**
 * The numbers of items that a list can be read to have: by semicolons; by commas and every «and»; by commas only; by commas
 * and the last «and».
 *
 * @example itemCounts("law, health and care, and work") // [1, 4, 3, 3]: one of them is right
 */
export function itemCounts(list: string): number[] {
  const text = list.replace(/\([^()]*\)/g, "").trim();
  const labels = [...text.matchAll(/(?:^|[\s;,:])\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[).]\s/g)].length;
  const anaphors = new Map<string, number>();
  for (const part of text.split(/[,;]\s*(?:and\s)?/)) {
    const opening = part.trim().split(" ")[0]?.toLowerCase() ?? "";
    if (opening.length > 1) anaphors.set(opening, (anaphors.get(opening) ?? 0) + 1);
  }
  const repeated = Math.max(0, ...anaphors.values());
  const counts = PARTINGS.map((parting) => text.split(parting).filter((item) => /[\p{L}\p{N}]/u.test(item)).length);
  return [...new Set([...counts, ...(labels > 1 ? [labels] : []), ...(repeated > 1 ? [repeated] : [])])];
}
