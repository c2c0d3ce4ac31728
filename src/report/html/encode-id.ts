/**
 * An id as it stands in attributes and addresses of the page, where blanks part ids; half of a surrogate pair, which cannot be
 * encoded, becomes «\ufffd».
 *
 * @example encodeId("a b#1") // "a%20b%231"
 */
export function encodeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"));
}
