import { isStopWord } from "../../text/plain-word.js";
import type { Line } from "./lines.js";
import { PullQuotes } from "./pull-quotes.js";
import { beginsListItem, isLabelled, SENTENCE_END } from "./text-groups.js";

/** In paragraphs: so far behind its first half the second half of a sentence is looked for, past pull-quotes. */
const FARTHEST = 9;
/** Shorter pieces are headings or labels, and nothing far from them goes on with them. */
const SHORTEST = 40;
const LONGEST_HEADING = 70;
const SOFT_END = /[;:]$/;
const LOWER_CASE = /^\p{Ll}/u;
/** «ii Official site of …», «xiThe newspaper …»: a note of its own. */
const NOTE = /^\^?\{?[ivxlⁱᵛˣ]{1,8}\}?\s?(?=[\p{Lu}"“])/u;
/** The mark of a note behind a sentence, glued to it or after a blank. */
const LAST_MARK = /(?<=[.;”"’)]) ?(?:[ivxl]{1,8}|\^\{?[a-z\d]{1,7}\}?|[\u2070-\u209f\u00b9\u00b2\u00b3ᵛˣⁱ]{1,7}|\*{1,3})$/u;
/** «… Korean, German, Turkish,» and «Uighur, Uzbek, English …» */
const LIST_BREAKS = /, \p{Lu}\p{L}+,$/u;
const LIST_GOES_ON = /^\p{Lu}\p{L}+, \p{Lu}\p{L}+,/u;

/** A paragraph while it is put together: its lines, and its first place among the groups. */
interface Draft {
  readonly lines: Line[];
  readonly at: number;
}

/**
 * Puts paragraphs together that a page end or pull-quotes cut in two: a sentence that has not come to its end goes on in the next
 * group that begins with a small letter, or with the word that elsewhere follows its last one, even where pull-quotes lie between.
 *
 * @param groups the lines of paragraphs in reading order, as blank lines part them
 * @returns groups of lines; those of one paragraph need not lie side by side
 */
export function joinBroken(groups: readonly (readonly Line[])[]): Line[][] {
  const texts = groups.map((group) => group.map((line) => line.text.trim()).join(" "));
  const quotes = new PullQuotes(texts);
  const drafts: Draft[] = [];
  let barrier = 0;
  groups.forEach((group, i) => {
    if (isHeading(group)) barrier = drafts.length + 1;
    const open = drafts
      .slice(Math.max(barrier, drafts.length - FARTHEST))
      .reverse()
      .filter(isOpen);
    const owner = ownerOf(drafts.at(-1), open, texts[i]!, quotes);
    if (owner === undefined) drafts.push({ lines: [...group], at: i });
    else {
      owner.lines.push(...group);
      quotes.unite(owner.at, i);
    }
  });
  return joinDangling(drafts, quotes).map(({ lines }) => lines);
}

/** The paragraph that a group goes on with. Pull-quotes are cut short, too: where another sentence waits, they do not go on. */
function ownerOf(before: Draft | undefined, open: readonly Draft[], text: string, quotes: PullQuotes): Draft | undefined {
  const atOnce = before !== undefined && goesOnAtOnce(before.lines, text) ? before : undefined;
  if (atOnce !== undefined && (open.length < 2 || !quotes.has(atOnce.at))) return atOnce;
  if (beginsListItem(text) || NOTE.test(text)) return undefined;
  if (LOWER_CASE.test(text)) return open.find(({ at }) => !quotes.has(at)) ?? open[0];
  return open.find((draft) => fits(draft, text, quotes));
}

/** Whether words that begin with a capital or a figure go on with an open sentence. */
function fits({ lines, at }: Draft, text: string, quotes: PullQuotes): boolean {
  const last = lines.at(-1)!.text.trim();
  const first = /^[\p{L}\d’'-]+/u.exec(text)?.[0];
  if (first === undefined || SOFT_END.test(last)) return false;
  if (/^\d/.test(first)) return isFunctionWord(last);
  return (LIST_BREAKS.test(last) && LIST_GOES_ON.test(text)) || (/\p{L}$/u.test(last) && quotes.usesNear(`${/\S+$/.exec(last)![0]} ${first}`, at));
}

/** What still hangs on a comma, a number or a small word goes on in the next paragraph, if neither is a pull-quote. */
function joinDangling(drafts: readonly Draft[], quotes: PullQuotes): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before !== undefined && isDangling(before) && !isHeading(draft.lines) && !quotes.has(before.at) && !quotes.has(draft.at))
      before.lines.push(...draft.lines);
    else joined.push(draft);
  }
  return joined;
}

function isDangling({ lines }: Draft): boolean {
  const last = lines.at(-1)!.text.trim();
  return last.length >= SHORTEST && !isLabelled(lines[0]!.text) && (/[,\d]$/.test(last) || isFunctionWord(last));
}

function isFunctionWord(text: string): boolean {
  const last = /(?<!\p{L})\p{L}+$/u.exec(text.slice(-20))?.[0];
  return last !== undefined && isStopWord(last.toLowerCase());
}

/** A sentence that goes on after a page end, or an item of a list after its introduction or another item. */
function goesOnAtOnce(before: readonly Line[], text: string): boolean {
  const last = before.at(-1)!.text.trim();
  if (isLabelled(before[0]!.text) || NOTE.test(text)) return false;
  if (beginsListItem(text)) return /[:;,]$/.test(last) || /[;,]\s(?:and|or)$/.test(last) || beginsListItem(last);
  return !SENTENCE_END.test(last.replace(LAST_MARK, "")) && /^[\p{Ll}(]/u.test(text);
}

/** @param distance in paragraphs; a list item ends in a semicolon, so that only farther ones are taken for broken there */
function isOpen({ lines }: Draft, distance: number): boolean {
  const last = lines.at(-1)!.text.trim();
  if (isLabelled(lines[0]!.text) || last.length < SHORTEST) return false;
  return !SENTENCE_END.test(last.replace(LAST_MARK, "")) || (distance > 0 && SOFT_END.test(last) && !beginsListItem(last));
}

function isHeading(group: readonly Line[]): boolean {
  const text = group[0]!.text.trim();
  if (isLabelled(text)) return true;
  return group.length === 1 && text.length < LONGEST_HEADING && /^\p{Lu}/u.test(text) && /\p{L}{3}$/u.test(text) && !isFunctionWord(text);
}
