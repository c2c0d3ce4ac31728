import { instrumentById, protocolsOf } from "./instrument-table.js";

/**
 * Which of a treaty's protocols a text means: those it names by their subject or number, else all of them («the Optional
 * Protocols»), as many as it says («both»), the only one, or the one that the bare name means. None where that is open.
 *
 * @param named protocols, of any treaty, that the text names by their subject
 * @example chooseProtocols("crc", [], new Set(), true, 2) // ["crc-opac", "crc-opsc"]
 */
export function chooseProtocols(parent: string, named: readonly string[], ordinals: ReadonlySet<number>, isPlural: boolean, count: number | null): string[] {
  const own = named.filter((id) => instrumentById(id)?.parent === parent);
  if (own.length > 0) return own;
  const all = protocolsOf(parent);
  if (ordinals.size > 0 && all.length > 1) return all.filter(({ ordinal }) => ordinal !== undefined && ordinals.has(ordinal)).map(({ id }) => id);
  if (isPlural) return all.slice(0, count ?? all.length).map(({ id }) => id);
  const one = all.length === 1 ? all[0] : all.find((row) => row.default === true);
  return one === undefined ? [] : [one.id];
}
