import table from "../../../data/follow-up-sections.json" with { type: "json" };

/** Whose words a section of a report on follow-up holds: what the body recommended, what it asked later, what the State or others answered, how the body judges it, or the procedure. */
export type FollowUpPart = "recommendation" | "request" | "state" | "stakeholders" | "evaluation" | "procedure";

/** A heading inside a text. */
export interface FollowUpHeading {
  readonly part: FollowUpPart;
  /** The numbers of paragraphs of the concluding observations, where the heading bears any: «20», «7 and 8». */
  readonly numbers: string | null;
  /** Whether it begins what is said of one State. */
  readonly opens: boolean;
  readonly start: number;
  /** Behind its colon. */
  readonly end: number;
}

interface Row {
  readonly part: FollowUpPart;
  readonly headings: readonly string[];
  readonly numbered?: boolean;
  readonly opens?: boolean;
  readonly runsOn?: boolean;
}

const { titles, sections, recommending } = table as { titles: readonly string[]; sections: readonly Row[]; recommending: readonly string[] };

const NUMBER = String.raw`\d{1,3}(?:\s?\([a-z]\))?`;
const NUMBERS = String.raw`\s(?<numbers>${NUMBER}(?:(?:,\s|\s?[–-]\s?|\sand\s)${NUMBER}){0,4})`;
/** «(letter of 30 October 2011)», and the mark of a note. */
const BEHIND = String.raw`(?:\s\([^()\n]{1,60}\))?(?:\d{1,2}|\*{1,3})?`;
const LINE_END = String.raw`(?=[^\S\n]*(?:\n|$))`;
const GRADE = String.raw`(?=\s(?:\([a-z]\)[^\n[]{0,20}\s)?\[[A-E]\d?\])`;
/** «Summary of State party’s reply In 2015 …» */
const RUN_ON = String.raw`(?=\s(?:\p{Lu}|\([a-z]\)\s))`;

const patterns = sections.map((row) => ({ row, pattern: patternOf(row) }));
const TITLE = new RegExp(`(?<!\\p{L})(?:${titles.map(wordsOf).join("|")})`, "iu");
const RECOMMENDING = new RegExp(`(?:^|\\s)(?=(?:${recommending.join("|")})\\s)`);
/** So near its beginning a report has its title, in characters. */
const HEAD = 4000;
/** So much of what stands before a heading tells whether it may begin there, in characters. */
const LOOK_BACK = 12;
/** Fewer kinds of sections make no such report. */
const FEWEST = 2;

function patternOf({ headings, numbered, runsOn }: Row): RegExp {
  const words = [...headings].sort((one, other) => other.length - one.length).map(wordsOf);
  const closings = numbered === true ? [":", LINE_END] : [String.raw`\s?:`, LINE_END, GRADE, ...(runsOn === true ? [RUN_ON] : [])];
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join("|")})${numbered === true ? NUMBERS : BEHIND}(?:${closings.join("|")})`, "giu");
}

/** «Summary of reply by ..»: up to a colon or the end of the line. */
function wordsOf(heading: string): string {
  const parts = heading.split(" ..").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "[’']"));
  return parts.join(String.raw` [^\n:]{1,60}`).replace(/ /g, String.raw`\s`);
}

/**
 * The headings of sections in the text of a report on follow-up, in order.
 *
 * @param text lines parted by \n; a heading that does not begin a line must stand behind a sentence or a colon and have a colon or a grade behind it
 * @example followUpHeadings("Paragraph 20: Lighthouses\nCommittee’s evaluation\n[B]").map(({ part }) => part) // ["recommendation", "evaluation"]
 */
export function followUpHeadings(text: string): FollowUpHeading[] {
  const found = patterns.flatMap(({ row, pattern }) =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: words }) => /^\p{Lu}/u.test(words) && mayBegin(text, index, index + words.length))
      .map(({ index: start, 0: words, groups }) => ({
        part: row.part,
        numbers: groups?.["numbers"] ?? null,
        opens: row.opens === true,
        start,
        end: start + words.length,
      })),
  );
  let taken = 0;
  return found.sort((one, other) => one.start - other.start || other.end - one.end).filter(({ start, end }) => start >= taken && (taken = end) > 0);
}

function mayBegin(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (/(?:^|\n)[^\S\n]{0,12}$/.test(before)) return true;
  return /[.!?:]["”’)\]]{0,3}\s$/.test(before) && (text[end - 1] === ":" || /^\s(?:\(|\[)/.test(text.slice(end, end + 2)));
}

/**
 * Whether a text is a treaty body's report on follow-up to its concluding observations: it has the title and the sections of one.
 *
 * @example isFollowUpReport("Report on follow-up to the concluding observations\nParagraph 6\nCommittee's evaluation\n[B]: It notes the lighthouses.") // true
 */
export function isFollowUpReport(text: string): boolean {
  if (!TITLE.test(text.slice(0, HEAD))) return false;
  const parts = new Set(followUpHeadings(text.replace(/\r\n?|\f/g, "\n")).map(({ part }) => part));
  parts.delete("procedure");
  return parts.size >= FEWEST;
}

/**
 * Where the recommendation begins behind its title: «Detention of children The State party should …».
 *
 * @returns the length of the text where it holds none
 * @example recommendationStart("Keepers The Committee urges the State party to act.") // 7
 */
export function recommendationStart(text: string): number {
  return RECOMMENDING.exec(text)?.index ?? text.length;
}
