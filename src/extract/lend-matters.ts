import type { MatterTable } from "../knowledge/matters/extend-matters.js";
import { findMatters, type Matter } from "../knowledge/matters/matters.js";
import type { PatternMatch } from "../knowledge/patterns/patterns.js";
import type { Assertion } from "../schema/assertion.js";
import type { Lender, LentMatter } from "../schema/reading.js";
import { isFinding } from "../schema/is-finding.js";
import { shaped } from "../schema/shaped.js";
import { wordsOf, wordsOfBoth, type Word } from "../text/words.js";
import { groundsOf } from "./fields/grounds.js";

type Lent = Omit<LentMatter, "by">;
type Finder = Pick<MatterTable, "find">;
const OURS: Finder = { find: findMatters };
/** Who shows more matters than these says himself what he speaks of. */
const FEW = 2;

/**
 * Lends matters to assertions that stand where one is spoken of: below a heading that names it, alone or with their own words, or behind a sentence that does. «In
 * 2018, 12 cases were sent to court» below «Prevention of torture» speaks of torture. A lent matter is implied and stands apart from
 * `matters`: it links, and no rule reads a state from it.
 *
 * @param assertions completed, in reading order
 * @param table the matters to look for; ours by default
 * @returns the assertions with `lent`, each matter by its nearest lender with the words that showed it there
 * @example lendMatters(claims.map((claim) => complete(claim)))[1].lent // [{ matter: "torture-prevalence", by: "heading", words: "torture" }]
 */
export function lendMatters<Kind extends Assertion>(assertions: readonly Kind[], table: Finder = OURS): Kind[] {
  const headings = new Map<string, readonly Lent[]>();
  const ofHeading = (heading: string) => {
    if (!headings.has(heading)) headings.set(heading, showing(heading, table));
    return headings.get(heading)!;
  };
  return paragraphsOf(assertions).flatMap((paragraph, at, all) => {
    const above = (paragraph[0]!.headings ?? []).flatMap(ofHeading);
    const before = all[at - 1];
    const previous = before !== undefined && !isFinding(paragraph[0]!) && isOneSection(before[0]!, paragraph[0]!) ? before.flatMap(ownOf) : [];
    return paragraph.map((assertion, i) => {
      const nearer = i === 0 ? [] : ownOf(paragraph[i - 1]!);
      const opening = i < 2 ? [] : ownOf(paragraph[0]!);
      const heading = [...above, ...withHeading(assertion, above, table)];
      return shaped(assertion, { lent: assertion.lent ?? lentTo(assertion, { sentence: nearer, opening, heading, paragraph: previous }) });
    });
  });
}

/** The matters that an assertion shows with the heading right above it, and neither shows alone: «a quota of jobs» below «Persons with disabilities». */
function withHeading({ matters = [], headings = [], text }: Assertion, above: readonly Lent[], table: Finder): Lent[] {
  const heading = headings.at(-1);
  if (heading === undefined || matters.length > FEW) return [];
  const words = wordsOfBoth(heading, ": ", text);
  const shown = table.find(words).filter(({ row: { id } }) => !matters.includes(id) && !above.some(({ matter }) => matter === id));
  return shown.length === 0 ? [] : quoted(shown, `${heading}: ${text}`, words);
}

/** What each lender offers, the nearest first; a matter is lent once, and never to whom shows it. */
function lentTo({ matters = [] }: Assertion, offers: Readonly<Record<Lender, readonly Lent[]>>): LentMatter[] {
  const lent = new Map<string, LentMatter>();
  for (const [by, offered] of Object.entries(offers) as [Lender, readonly Lent[]][])
    for (const { matter, words } of offered) if (!matters.includes(matter) && !lent.has(matter)) lent.set(matter, { matter, by, words });
  return [...lent.values()];
}

function showing(text: string, table: Finder): Lent[] {
  const words = wordsOf(text);
  return quoted(table.find(words), text, words);
}

function quoted(found: readonly PatternMatch<Matter>[], text: string, words: readonly Word[]): Lent[] {
  const shown = found.map(({ row, ranges }) => ({ matter: row, ranges }));
  const grounds = groundsOf(text, words, shown, []);
  return shown.map(({ matter: { id } }) => ({ matter: id, words: grounds[`matters.${id}`] ?? "" }));
}

/** The matters that an assertion shows, with the words that showed them. */
function ownOf({ matters = [], grounds = {} }: Assertion): Lent[] {
  return matters.map((matter) => ({ matter, words: grounds[`matters.${matter}`] ?? "" }));
}

function paragraphsOf<Kind extends Assertion>(assertions: readonly Kind[]): Kind[][] {
  const paragraphs: Kind[][] = [];
  for (const assertion of assertions) {
    const open = paragraphs.at(-1);
    if (open !== undefined && isOneParagraph(open[0]!, assertion)) open.push(assertion);
    else paragraphs.push([assertion]);
  }
  return paragraphs;
}

function isOneParagraph({ source: a }: Assertion, { source: b }: Assertion): boolean {
  if (a.paragraph === null && a.paragraphLine === null) return false;
  return a.document === b.document && a.paragraph === b.paragraph && a.paragraphLine === b.paragraphLine;
}

function isOneSection(a: Assertion, b: Assertion): boolean {
  return a.source.document === b.source.document && a.headings?.join("\n") === b.headings?.join("\n");
}
