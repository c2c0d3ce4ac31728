import { recommendationStart } from "../../knowledge/documents/follow-up-sections.js";

/** In characters. */
const LONGEST = 200;
const SENTENCE_END = /[.;:!?]["”’)\]]*\s*$/;

/**
 * How much of what stands behind «Paragraph 20:» is its title: up to the recommendation, or the first line where another begins with a
 * capital.
 *
 * @returns 0 where the recommendation follows at once
 * @example titleLength(" Women The State party should act.") // 6
 */
export function titleLength(text: string): number {
  const whole = text.slice(0, recommendationStart(text));
  if (isTitle(whole)) return whole.length;
  const line = /^[^\n]*(?=\n\s*[\p{Lu}(“"])/u.exec(text)?.[0] ?? "";
  return isTitle(line) ? line.length : 0;
}

function isTitle(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST && !SENTENCE_END.test(text);
}
