import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import type { Matter } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, PatternMatch } from "../../knowledge/patterns/patterns.js";
import { meansIn } from "../../knowledge/words/means-in.js";
import type { Assertion } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { leaveOut } from "./leave-out.js";
import { withoutSources } from "./without-sources.js";

type Finder = Pick<MatterTable, "find">;
type Found = PatternMatch<Matter>;

/**
 * The matters that the words of an assertion show. Of a recommendation first without those that it only names as having asked for the
 * same, or with whose help it is to be done, unless these are all.
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
  return shown.length > 0 || asked === words ? shown : table.find(words, instruments);
}

function askedAlone(text: string, words: readonly Word[]): readonly Word[] {
  const said = withoutSources(text);
  const means = meansIn(words);
  return leaveOut(words, ({ start, end }, at) => said.slice(start, end).trim() === "" || means.some(([first, last]) => first <= at && at <= last));
}
