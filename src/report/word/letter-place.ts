/** Stands for one or more characters, or for none, in the text of an element: a reference, CDATA, a comment, a Windows line end. */
const SPECIAL = /&#(?:x([0-9a-f]+)|(\d+));|&\w+;|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|\r\n/gi;

/**
 * The place in an element's written content of a character of its words.
 *
 * @param content what stands between its tags
 * @param offset of the character in the words; their length gives the end
 * @returns inside CDATA, where no element can begin, the place before it
 * @example letterPlace("a &amp; b", 3) // 7
 */
export function letterPlace(content: string, offset: number): number {
  let words = 0;
  let at = 0;
  for (const found of content.matchAll(SPECIAL)) {
    if (offset <= words + found.index - at) break;
    words += found.index - at;
    at = found.index + found[0].length;
    const inside = offset - words;
    if (found[3] !== undefined) {
      if (inside < found[3].length) return found.index;
      words += found[3].length;
    } else words += lengthOf(found);
  }
  return at + offset - words;
}

function lengthOf([whole, hex, decimal]: RegExpMatchArray): number {
  if (whole === "\r\n") return 1;
  if (!whole.startsWith("&")) return 0;
  return (hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16)) > 0xffff ? 2 : 1;
}
