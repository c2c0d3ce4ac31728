import table from "../../../data/dialogue.json" with { type: "json" };

/** How far the numbering has come: what the next number can be depends on it. */
export interface Numbering {
  /** Number of the open paragraph, «95». */
  readonly paragraph: number | null;
  /** Last number of a recommendation in it; 0 before the first. */
  readonly last: number;
  readonly style: "dotted" | "counted" | "lettered" | null;
  /** Whether the recommendation before has come to its end: a State in brackets and a stop. */
  readonly closed: boolean;
}

/** What a line begins with: a paragraph's number, or a recommendation's. */
export interface Lead {
  readonly kind: "paragraph" | "item";
  readonly style: Exclude<Numbering["style"], null>;
  /** As one cites it: «95», «95.3», «60 (b)»; null for a bullet. */
  readonly number: string | null;
  readonly value: number;
  /** How many characters the number and the blanks around it take. */
  readonly length: number;
}

const DOTTED = /^\s*(?:[A-Z][.-] ?)?(\d{1,3}) ?\. ?(\d{1,3})[.)]{0,2}(?=\s|$|\p{L}|[“"(])\s*/u;
const COUNTED = /^\s*(\d{1,3})(\.?)\)?(?=\s|$|\p{Lu})\s*/u;
const LETTERED = /^\s*\(?([a-z]{1,2})\)\s*/;
const BULLET = /^\s*[•●▪◦–—-]\s+|^\s*[•●▪◦]\s*$/;
/** What the paragraph above a list says. */
const INTRODUCTION = new RegExp(`\\b(?:recommendations?|recommended)\\b.{0,240}\\b(?:${table.introducesList.join("|")})|\\bfollowing (?:enjoy|recommend)`, "i");
const CLAUSE_END = /[:;]|(?<!\bNos?|^\s*\d{1,3})\.\s+(?=[\d\p{Lu}])/u;

/**
 * Tells whether a line begins a paragraph or a recommendation.
 *
 * @param text the line
 * @param following the line and those after it, as one text: they tell paragraph 68 from recommendation 68
 * @example readLead("124.1 Ratify", "124.1 Ratify", { paragraph: 124, last: 0, style: null, closed: true })?.number // "124.1"
 */
export function readLead(text: string, following: string, numbering: Numbering): Lead | null {
  return dotted(text, numbering) ?? counted(text, following, numbering) ?? lettered(text, numbering);
}

function dotted(text: string, { paragraph, last, style, closed }: Numbering): Lead | null {
  const found = DOTTED.exec(text);
  if (found === null || (style === "counted" && last > 0)) return null;
  const major = Number(found[1]);
  const minor = Number(found[2]);
  const own = major === paragraph && (minor === last + 1 || closed || minor === 1);
  const next = minor === 1 && (paragraph === null || Math.abs(major - paragraph) <= 3);
  const misprinted = closed && style === "dotted" && minor === last + 1;
  if (!own && !next && !misprinted) return null;
  return { kind: "item", style: "dotted", number: `${major}.${found[2]}`, value: minor, length: found[0].length };
}

function counted(text: string, following: string, numbering: Numbering): Lead | null {
  const found = COUNTED.exec(text);
  if (found === null) return null;
  const value = Number(found[1]);
  const stopped = found[2] === ".";
  if (!stopped && !(numbering.closed && /^\p{Lu}/u.test(text.slice(found[0].length)))) return null;
  const isItem = continuesItems(value, stopped, numbering);
  const isParagraph = continuesParagraphs(value, following.slice(found[0].length), numbering);
  if (!isItem && !isParagraph) return null;
  if (isParagraph && (!isItem || isIntroduction(following)))
    return { kind: "paragraph", style: "counted", number: String(value), value, length: found[0].length };
  return { kind: "item", style: "counted", number: `${numbering.paragraph}.${value}`, value, length: found[0].length };
}

function continuesItems(value: number, stopped: boolean, { paragraph, last, style, closed }: Numbering): boolean {
  if (paragraph === null || style === "dotted") return false;
  if (value === last + 1) return true;
  return stopped && closed && style === "counted" && value > last && value <= last + 3;
}

/** Paragraphs count on; one may be missed, and then its words must tell it. */
function continuesParagraphs(value: number, words: string, { paragraph }: Numbering): boolean {
  if (paragraph === null) return value > 9 || isIntroduction(words);
  if (value === paragraph + 1) return true;
  return value > paragraph && value <= paragraph + 4 && isIntroduction(words);
}

/** Only the first clause counts, and one that a State in brackets ends is a recommendation that speaks of recommendations. */
function isIntroduction(words: string): boolean {
  const clause = words.slice(0, CLAUSE_END.exec(words)?.index ?? words.length);
  return INTRODUCTION.test(clause) && !/\(\p{Lu}[^()]{2,}\)+\s*$/u.test(clause);
}

/** Letters and bullets list recommendations only where no numbers do; else they are limbs of one. */
function lettered(text: string, { paragraph, last, style, closed }: Numbering): Lead | null {
  if (paragraph === null || (style !== null && style !== "lettered") || !closed) return null;
  const letter = LETTERED.exec(text);
  if (letter !== null) return { kind: "item", style: "lettered", number: `${paragraph} (${letter[1]})`, value: last + 1, length: letter[0].length };
  const bullet = BULLET.exec(text);
  return bullet === null ? null : { kind: "item", style: "lettered", number: null, value: last + 1, length: bullet[0].length };
}
