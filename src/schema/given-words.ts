/**
 * What a caller gave in place of what is needed, in words.
 *
 * @example givenWords(["a.txt"]) // "a list"
 */
export function givenWords(given: unknown): string {
  if (typeof Object(given).then === "function") return "a promise, which must be awaited";
  return Array.isArray(given) ? "a list" : given === null ? "null" : typeof given;
}
