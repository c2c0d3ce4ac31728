/**
 * Letters of the scripts that English texts write names in, for the inside of a class. In an expression without regard to case each
 * `\p{L}` is compiled anew to six hundred ranges with the other case of every letter, which takes longer than to look through a text.
 */
export const LETTERS = "A-Za-zÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ";

/**
 * The source of an expression that fits whole words only.
 *
 * @param source fits one or several words
 * @example new RegExp(wholeWords("court"), "iu").test("courts") // false
 */
export function wholeWords(source: string): string {
  return `(?<![${LETTERS}])${source}(?![${LETTERS}])`;
}
