/**
 * A text of at most so many characters, cut at the end of a word.
 *
 * @example shorten("one two three", 9) // "one two …"
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).replace(/(?<![\s,;:])[\s,;:]+$/, "")} …`;
}
