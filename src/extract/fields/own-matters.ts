import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, PatternMatch } from "../../knowledge/patterns/patterns.js";
import { bodyById } from "../../knowledge/speakers/bodies.js";
import { findMentions } from "../../knowledge/speakers/mentions.js";
import { meansIn } from "../../knowledge/words/means-in.js";
import type { Assertion } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { leaveOut, outside } from "./leave-out.js";
import { withoutSources } from "./without-sources.js";

/** The theme of the matters that mandates of the special procedures are themselves. */
const MANDATES = "special-procedures";

type Finder = Pick<MatterTable, "find">;
type Found = PatternMatch<Matter>;

/**
 * The matters that the words of an assertion show. Of a recommendation first without those that it only names as having asked for the
 * same, or with whose help it is to be done, unless these are all. Where none shows, the names of instruments may hide it («guarantees for
 * migrant workers in accordance with the Convention on …») and are left out.
 *
 * @example ownMatters(finding, wordsOf(finding.text), [], { find: findMatters })
 */
export function ownMatters(
  assertion: Pick<Assertion, "act" | "text">,
  words: readonly Word[],
  instruments: readonly FoundInstrument[],
  table: Finder,
): readonly Found[] {
  const isAsked = assertion.act === "recommendation";
  const asked = isAsked ? askedAlone(assertion.text, words) : words;
  const found = table.find(asked, instruments);
  const shown = isAsked ? besideMandates(assertion.text, asked, found, (said) => table.find(said, instruments)) : found;
  if (shown.length > 0) return shown;
  const whole = asked === words ? shown : table.find(words, instruments);
  if (whole.length > 0 || instruments.length === 0) return whole;
  const names = instruments.map(({ first, last }) => [first, last] as const);
  return table.find(outside(asked, names), []);
}

/** Of what is asked of a mandate, without what shows in its name alone: who receives the Special Rapporteur on education has said nothing of schools. */
function besideMandates(text: string, words: readonly Word[], shown: readonly Found[], find: (words: readonly Word[]) => readonly Found[]): readonly Found[] {
  const names = findMentions(text).filter(({ body }) => body !== null && bodyById(body)?.kind === "special-procedure");
  if (names.length === 0 || !shown.some(isOfMandates)) return shown;
  const beside = new Set(find(leaveOut(words, ({ start, end }) => names.some((name) => name.start <= start && end <= name.end))).map(({ row }) => row.id));
  return shown.filter((found) => isOfMandates(found) || beside.has(found.row.id));
}

function isOfMandates({ row }: Found): boolean {
  return row.theme === MANDATES;
}

function askedAlone(text: string, words: readonly Word[]): readonly Word[] {
  const said = withoutSources(text);
  const means = meansIn(words);
  return leaveOut(outside(words, means), ({ start, end }) => said.slice(start, end).trim() === "");
}
