/** The words of a text in lower case, figures among them. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The longest run of words that stands in both texts. */
export function sharedRun(text: string, original: string): string {
  const words = plainWords(text);
  const whole = ` ${plainWords(original).join(" ")} `;
  let longest: string[] = [];
  for (let from = 0; from < words.length; from++)
    while (from + longest.length < words.length && whole.includes(` ${words.slice(from, from + longest.length + 1).join(" ")} `))
      longest = words.slice(from, from + longest.length + 1);
  return longest.join(" ");
}
