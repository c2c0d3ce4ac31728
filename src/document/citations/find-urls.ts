import { matchAt } from "../../text/match-at.js";
/** A web address in a text; `url` has the line ends and blanks inside it taken out. */
export interface FoundUrl {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const OPENING = /(?:https?:\/\/|(?<![\p{L}\d./])www\.)/giu;
const RUN = /[^\s<>«»“”"]+/y;
const GAP = /[ \t]?\n?[ \t]{0,40}/y;

/** What an address must end in, so that the next word may belong to it; a converted text breaks addresses after these. */
const OPEN_END = /[/_:=?&%-]$/;

/** A word that belongs to an address after an open end, and one that does so after any letter at a line's end. */
const MAY_FOLLOW = /^(?:[A-Z\d_?&=%]|[a-z]+[/._=?&%\d])/;
const SURELY_FOLLOWS = /^[\w.-]+[?&%=/][\w.?&%=/:-]+/;

/**
 * Finds web addresses, with those that a line end or a blank cuts in two.
 *
 * @example findUrls("See www.ohchr.org/en/ Pages/A.aspx?ID=1.")[0]?.url // "www.ohchr.org/en/Pages/A.aspx?ID=1"
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const end = endOfUrl(text, opening.index);
    found.push({ url: text.slice(opening.index, end).replace(/\s+/g, ""), start: opening.index, end });
    OPENING.lastIndex = Math.max(end, opening.index + opening[0].length);
  }
  return found;
}

function endOfUrl(text: string, start: number): number {
  let end = start + runAt(text, start).length;
  for (let next = continuation(text, end); next > end; next = continuation(text, end)) end = next;
  return end - (/(?<![.,;:)\]])[.,;:)\]]+$/.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0);
}

/** Where the address ends if the next word belongs to it; `end` itself if not. */
function continuation(text: string, end: number): number {
  const gap = matchAt(GAP, text, end)?.[0] ?? "";
  const word = runAt(text, end + gap.length);
  if (gap === "" || word === "" || /^(?:https?:|www\.)/i.test(word)) return end;
  const open = OPEN_END.test(text.slice(end - 1, end));
  const follows = open ? MAY_FOLLOW.test(word) : gap.includes("\n") && /\w/.test(text[end - 1] ?? "") && SURELY_FOLLOWS.test(word);
  return follows && !isSymbol(word) ? end + gap.length + word.length : end;
}

function runAt(text: string, at: number): string {
  return matchAt(RUN, text, at)?.[0] ?? "";
}

const isSymbol = (word: string): boolean => /^[A-Z]+\/[A-Z]/.test(word);
