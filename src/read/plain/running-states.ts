import { stateByName } from "../../knowledge/member-states/states.js";
import type { Line } from "./lines.js";

/**
 * The lines that only say again, below the symbol at the head of a page, which State a report on several has come to.
 *
 * @param isSymbol whether a line is the symbol at the head of a page
 * @example runningStates(linesOf("Peru\nIt has a law on\nCCPR/C/112/2\nPeru\nboats."), isSymbol) // the fourth
 */
export function runningStates(lines: readonly Line[], isSymbol: (text: string) => boolean): Line[] {
  const named = new Set<string>();
  let above = "";
  return lines.filter(({ text }) => {
    const words = text.trim();
    if (words === "") return false;
    const isAtHead = isSymbol(above);
    above = words;
    if (stateByName(words) === null) return false;
    const isAgain = named.has(words);
    named.add(words);
    return isAtHead && isAgain;
  });
}
