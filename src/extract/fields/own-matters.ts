import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, PatternMatch } from "../../knowledge/patterns/patterns.js";
import { meansIn } from "../../knowledge/words/means-in.js";
import type { Assertion } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { leaveOut, outside } from "./leave-out.js";
import { withoutSources } from "./without-sources.js";

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
): Found[] {
  const asked = assertion.act === "recommendation" ? askedAlone(assertion.text, words) : words;
  const shown = table.find(asked, instruments);
  if (shown.length > 0) return shown;
  const whole = asked === words ? shown : table.find(words, instruments);
  if (whole.length > 0 || instruments.length === 0) return whole;
  const names = instruments.map(({ first, last }) => [first, last] as const);
  return table.find(outside(asked, names), []);
}

function askedAlone(text: string, words: readonly Word[]): readonly Word[] {
  const said = withoutSources(text);
  const means = meansIn(words);
  return leaveOut(outside(words, means), ({ start, end }) => said.slice(start, end).trim() === "");
}
