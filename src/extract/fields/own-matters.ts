import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, PatternMatch } from "../../knowledge/patterns/patterns.js";
import { bodyById } from "../../knowledge/speakers/bodies.js";
import { findMentions } from "../../knowledge/speakers/mentions.js";
import { meansIn } from "../../knowledge/words/means-in.js";
import type { Assertion } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { leaveOut } from "./leave-out.js";
import { withoutSources } from "./without-sources.js";

type Finder = Pick<MatterTable, "find">;
type Found = PatternMatch<Matter>;

/**
 * The matters that the words of an assertion show. Of a recommendation first without those that it only names as having asked for the
 * same, or with whose help it is to be done; and nothing that stands only in the name of a mandate: who admits the Special Rapporteur on
 * torture has said nothing of torture. Where no other is left, all of them.
 *
 * @example ownMatters(finding, wordsOf(finding.text), [], { find: findMatters })
 */
export function ownMatters(
  assertion: Pick<Assertion, "act" | "text">,
  words: readonly Word[],
  instruments: readonly FoundInstrument[],
  table: Finder,
): Found[] {
  if (assertion.act !== "recommendation") return table.find(words, instruments);
  const asked = askedAlone(assertion.text, words);
  const shown = table.find(asked, instruments);
  return outsideMandates(assertion.text, words, shown.length > 0 || asked === words ? shown : table.find(words, instruments));
}

function askedAlone(text: string, words: readonly Word[]): readonly Word[] {
  const said = withoutSources(text);
  const means = meansIn(words);
  return leaveOut(words, ({ start, end }, at) => said.slice(start, end).trim() === "" || means.some(([first, last]) => first <= at && at <= last));
}

const MANDATE = /rapporteur|independent expert|working group/i;
const OF_MANDATES = "special-procedures";

/** Without the matters whose words all stand in names of mandates, unless no other is left. */
function outsideMandates(text: string, words: readonly Word[], found: Found[]): Found[] {
  if (found.length < 2 || !MANDATE.test(text)) return found;
  const names = findMentions(text).filter(({ body }) => body !== null && bodyById(body)?.kind === "special-procedure");
  const isNamed = ([first, last]: readonly [number, number]) => names.some(({ start, end }) => start <= words[first]!.start && words[last]!.end <= end);
  const others = found.filter(({ row, ranges }) => row.theme === OF_MANDATES || !ranges.every(isNamed));
  return others.length > 0 ? others : found;
}
