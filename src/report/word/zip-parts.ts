import { zipSync } from "fflate";

/** Word itself gives its parts this day; the library reads no clock. */
const DAY = new Date(1980, 0, 1);

/**
 * Packs the parts of a Word file, in their order.
 *
 * @param parts the content of each entry by its name
 * @returns the same bytes for the same parts
 */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, content]) => [name, [content, { mtime: DAY }]])));
}
