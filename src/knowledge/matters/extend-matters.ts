import { InputError } from "../../schema/error.js";
import { givenWords } from "../../schema/given-words.js";
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { findInstruments } from "../instruments/instruments.js";
import { compileMatters, matters, readMatters, type Matter, type MatterFile } from "./matters.js";
import type { FoundInstrument, PatternMatch } from "../patterns/patterns.js";

/** A table of matters, compiled: what it holds, and what of it a sentence shows. */
export interface MatterTable {
  readonly matters: readonly Matter[];
  readonly find: (words: readonly Word[], instruments?: readonly FoundInstrument[]) => PatternMatch<Matter>[];
}

/**
 * Our matters with a caller's own: files in the shape of `data/matters/*.json`, as data. Compiled once: keep the table for all calls.
 *
 * @throws {InputError} `bad-option` for a pattern that cannot be read, an unknown scale or concept, or an id that is taken
 * @example complete(claim, extendMatters([{ theme: "culture", matters: [{ id: "folk-dance", about: ["folk dance*"], label: "Folk dance", groups: [] }] }]))
 */
export function extendMatters(files: readonly MatterFile[]): MatterTable {
  const strange = Array.isArray(files) ? files.find((file) => !Array.isArray(Object(file).matters)) : files;
  if (!Array.isArray(files) || strange !== undefined)
    throw new InputError(
      "bad-option",
      "matters",
      `a list of files as { theme, matters: [...] } is needed; given is ${givenWords(Array.isArray(files) ? strange : files)}`,
    );
  try {
    const vague = files.flatMap(({ matters: rows }) => rows).find(({ about }) => !Array.isArray(about));
    if (vague !== undefined) throw new Error(`${vague.id}: «about» is needed, a list of patterns`);
    const added = readMatters(files);
    const taken = added.find(({ id }, i) => matters.some((matter) => matter.id === id) || added.findIndex((other) => other.id === id) < i);
    if (taken !== undefined) throw new Error(`the id ${taken.id} is taken; each matter needs its own`);
    const all = [...matters, ...added];
    const find = compileMatters(all, concepts);
    return { matters: all, find: (words, instruments = findInstruments(words)) => find(words, instruments) };
  } catch (error) {
    throw new InputError("bad-option", "matters", error instanceof Error ? error.message : String(error));
  }
}
