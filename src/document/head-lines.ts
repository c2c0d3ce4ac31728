import table from "../../data/head-words.json" with { type: "json" };

const EARLIER = new RegExp(`(?:${table.earlier.join("|")})`, "i");
const TITLE = new RegExp(`^(?:${table.titles.join("|")}|\\p{L}+(?: \\p{L}+){0,5} ${table.periodic})`, "iu");
/** A line that the next one goes on with. */
const OPEN_END = new RegExp(`(?:,|\\b(?:${table.openEnds.join("|")}))$`, "i");
const STARRED = /^\*+(?:\s|$)/;
const STARS = /(?<!\*)\*+(?=\s|$)/g;
const LONGEST_TITLE = 400;

/** What a title page says of its own document: without notes to it («* Previously issued as …») and what they name. */
export interface HeadLines {
  /** Its lines, trimmed, without stars. */
  readonly lines: readonly string[];
  /** The title over all its lines, or null. */
  readonly title: string | null;
}

/** @param head the lines before the first heading or paragraph */
export function readHeadLines(head: string): HeadLines {
  const own: string[] = [];
  let note: string | null = null;
  for (const line of head.split(/\r\n|[\n\r\f]/).map((words) => words.trim())) {
    if (line === "") continue;
    note = STARRED.test(line) || EARLIER.test(line) || (note !== null && goesOn(note, line)) ? line : null;
    if (note === null) own.push(line.replace(STARS, "").trim());
    else if (/\.$/.test(line)) note = null;
  }
  return { lines: own, title: titleOf(own) };
}

/** A note begins with a star; the star may stand on a line of its own. */
function goesOn(before: string, line: string): boolean {
  return /^\*+$/.test(before) || OPEN_END.test(before) || /^[\p{Ll}(]/u.test(line);
}

function titleOf(lines: readonly string[]): string | null {
  const first = lines.findIndex((line) => TITLE.test(line));
  if (first === -1) return null;
  let title = lines[first]!;
  for (let next = first + 1; next < lines.length && title.length < LONGEST_TITLE; next++) {
    if (!OPEN_END.test(title) && !/^\p{Ll}/u.test(lines[next]!)) break;
    title += ` ${lines[next]!}`;
  }
  return title;
}
