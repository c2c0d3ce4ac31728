import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import { familiesOf } from "../../knowledge/matters/families.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import { findMatters, matterById } from "../../knowledge/matters/matters.js";
import { yieldsTo } from "../../knowledge/matters/yields-to.js";
import type { Finding } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import { meansIn } from "../../knowledge/words/means-in.js";
import { instrumentContextOf } from "../fields/instrument-context.js";
import { outside } from "../fields/leave-out.js";
import { splitLimbs } from "./limbs.js";

/** What may part limbs; without it none are looked for. */
const MAY_PART = /;|\b(?:and|as well as|while|to)\b/;

/**
 * What a numbered recommendation asks for apart, each with the matters of its own words: «adopt a law; train judges and build shelters». One
 * number of a list is one finding, and a State that answers one thing of several answers a part of it.
 *
 * @returns none where it asks for one thing
 * @example limbsOfRecommendation({ ...finding, text: "Ratify the treaty; and abolish the death penalty" }).length // 2
 */
export function limbsOfRecommendation(finding: Finding, table: Pick<MatterTable, "find"> = { find: findMatters }): Finding[] {
  const { text, act, number } = finding;
  if (act !== "recommendation" || !number || !MAY_PART.test(text)) return [];
  const spans = splitLimbs(text, wordsOf(text), { act, start: 0, content: 0, end: text.length }, []);
  return spans.length < 2 ? [] : spans.flatMap(([from, to]) => limbOf(finding, text.slice(from, to), table));
}

/**
 * A limb; none where it only says with whose help, «through international assistance», or all that it shows stands back before the whole: «to
 * bring it into line with international law» of a law on defamation.
 */
function limbOf(finding: Finding, text: string, table: Pick<MatterTable, "find">): Finding[] {
  const said = wordsOf(text);
  const means = meansIn(said);
  const words = outside(said, means);
  const shown = table.find(words, findInstruments(words, instrumentContextOf(finding, words))).map(({ row }) => row);
  const whole = (finding.matters ?? []).flatMap((id) => matterById(id) ?? []);
  const matters = shown.filter((row) => !whole.some((other) => yieldsTo(row, other))).map(({ id }) => id);
  if (matters.length === 0 && (shown.length > 0 || means.length > 0)) return [];
  return [{ ...finding, text, matters, families: [...new Set(matters.flatMap(familiesOf))] }];
}
