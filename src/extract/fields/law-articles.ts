/** Articles named beside a law, and where they begin or end in the text. */
export interface NamedArticles {
  readonly articles: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ONE = String.raw`\d[\w-]*(?:\s?\([\w\s]{1,8}\))*`;
const LIST = String.raw`${ONE}(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\s*[–-]\s*)${ONE})*`;
const WORD = String.raw`(?:[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Ss]s?\.|[Rr]ules?)`;
const BEFORE = new RegExp(String.raw`${WORD}\s+(${LIST})(?:,?\s+(?:paragraphs?|paras?\.)\s+[\w\s(),]{1,20}?)?,?\s+(?:of|in|to|under)\s+(?:the\s+|its\s+)?$`);
const AFTER = new RegExp(String.raw`^[,\s]*(?:\(\s*)?${WORD}\s+(${LIST})`);
const INITIALS = String.raw`(?<name>\p{Lu}{2,6})(?![\p{L}-])`;
/** «article 5 of the PC», «PC articles (5, 6)», «the articles of the PC have been widened (arts. 5, 6)». */
const OF_INITIALS = [
  String.raw`${WORD}\s+(?<list>${LIST})\s+of\s+(?:the\s+)?${INITIALS}`,
  String.raw`(?<!\p{L})${INITIALS}\s+(?:articles|sections)\s+\(?(?<list>${LIST})`,
  String.raw`(?:articles|sections|provisions)\s+of\s+(?:the\s+)?${INITIALS}[^.;]{0,150}?\(${WORD}\s+(?<list>${LIST})\)`,
].map((pattern) => new RegExp(pattern, "gu"));
/** The words before a law that may hold its articles. */
const REACH = 160;

/** The articles that stand before a law: «articles 5 and 6 of the Penal Code». */
export function articlesBefore(text: string, start: number): NamedArticles | null {
  const from = Math.max(0, start - REACH);
  const found = BEFORE.exec(text.slice(from, start));
  return found === null ? null : { articles: numbersOf(found[1]!), start: from + found.index, end: start };
}

/** The articles that stand behind a law: «Penal Code, arts. 5 and 6». */
export function articlesAfter(text: string, end: number): NamedArticles | null {
  const found = AFTER.exec(text.slice(end, end + REACH));
  return found === null ? null : { articles: numbersOf(found[1]!), start: end, end: end + found[0].length };
}

/** The articles of laws that a text names by their initials alone: «article 5 of the PC». */
export function articlesOfInitials(text: string): { name: string; articles: readonly string[]; words: string }[] {
  if (!/\d/.test(text)) return [];
  return OF_INITIALS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, groups }) => ({ name: groups!["name"]!, articles: numbersOf(groups!["list"]!), words })),
  );
}

function numbersOf(list: string): string[] {
  return list
    .split(/(?<!\s)(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)/)
    .map((number) => number.trim())
    .filter((number) => number !== "");
}
