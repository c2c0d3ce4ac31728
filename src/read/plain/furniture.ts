import type { Line } from "./lines.js";
import { runningStates } from "./running-states.js";

const SYMBOL = /^[A-Z][A-Za-z.]{0,6}(?:\/[A-Z0-9.a-z-]+){2,8}\*?$/;
/** Lines that a page prints beside its text: symbols at its head, page and job numbers at its foot, bar codes. */
const FURNITURE: readonly RegExp[] = [
  SYMBOL,
  /^\/[A-Z]{2,}(?:\/[A-Z0-9.a-z-]+){2,8}\*?$/,
  /^GE\.\d{2}-\d{4,6}\b(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3}.{0,12}$/,
  /^\*\d{6,8}\*$/,
  /^[\ue000-\uf8ff\s]+$/,
  /^(?:United Nations ?A?|A)$/,
  /^Please recycle\b.{0,8}$/i,
];
const PAGE_NUMBER = /^\d{1,3}$/;
/** «* The present document …» at the foot of a first page. */
const STARRED_NOTE = /^\*{1,3} ?(?:The|Previously|Reissued|Owing|In accordance|Adopted)\b/;

/**
 * Which lines are page furniture and no words of the document.
 *
 * @returns these lines
 * @example findFurniture(linesOf("law.\n4\n\nA/HRC/WG.6/29/BRB/2\nIt")) // the second, the third and the fourth
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<Line> {
  const furniture = new Set(runningStates(lines, (text) => SYMBOL.test(text)));
  let inStarredNote = false;
  lines.forEach((line, i) => {
    const text = line.text.trim();
    if (text === "") inStarredNote = false;
    if (STARRED_NOTE.test(text)) inStarredNote = true;
    if (FURNITURE.some((pattern) => pattern.test(text))) {
      furniture.add(line);
      inStarredNote = false;
    } else if (text === "" || (PAGE_NUMBER.test(text) && endsPage(lines, i))) furniture.add(line);
    else if (inStarredNote) {
      furniture.add(line);
      if (/\.$/.test(text)) inStarredNote = false;
    }
  });
  return furniture;
}

/** A page number stands before the head of the next page, or at the end of the text. */
function endsPage(lines: readonly Line[], at: number): boolean {
  let next = at + 1;
  while (lines[next]?.text.trim() === "") next++;
  const following = lines[next]?.text.trim();
  return following === undefined || FURNITURE.some((pattern) => pattern.test(following)) || PAGE_NUMBER.test(following);
}
