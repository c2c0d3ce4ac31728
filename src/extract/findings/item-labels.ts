import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

/** What stands before the label of an item: the sign that ends the item before, perhaps the number of a note and «and». */
const AFTER_SIGN = /[;:,]\s*(?:\d{1,3}\s+)?((?:(?:and|or|and\/or|as well as)\s+)?)\($/i;
/** So much before a label is looked at. */
const BEFORE = 24;
/** What goes on with a citation: «articles 2, (a) and (b) of the Covenant». */
const CITING = grammar("behindCited");
/** The labels of a first item. */
const FIRST = /^[ai]$/;

/** An item: the index of the word that labels it, and the offset at which it begins, with «and». */
export interface Item {
  readonly at: number;
  readonly start: number;
}

/**
 * Where the further items of a list inside one sentence begin: «should: (a) adopt …; (b) repeal …». The first item keeps with what opens the list.
 *
 * @param words words of one act, offsets in `text`
 * @returns the items that follow the first
 * @example itemLabels("to: (a) Dig; (b) Fill", wordsOf("to: (a) Dig; (b) Fill")) // [{ at: 3, start: 13 }]
 */
export function itemLabels(text: string, words: readonly Word[]): Item[] {
  const items = words.flatMap((_, at) => itemAt(text, words, at));
  return FIRST.test(words[items[0]?.at ?? 0]?.form ?? "") ? items.slice(1) : [];
}

function itemAt(text: string, words: readonly Word[], at: number): Item[] {
  const { form, start, end } = words[at]!;
  if (text[end] !== ")" || text[start - 1] !== "(" || !/^(?:[a-z]|[ivx]{2,4})$/.test(form) || CITING.has(words[at + 1]?.form ?? "of")) return [];
  const sign = AFTER_SIGN.exec(text.slice(Math.max(0, start - BEFORE), start));
  return sign === null ? [] : [{ at, start: start - 1 - sign[1]!.length }];
}
