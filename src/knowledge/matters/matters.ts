import scalesTable from "../../../data/scales.json" with { type: "json" };
import { withFields } from "../../schema/with-fields.js";
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { findInstruments } from "../instruments/instruments.js";
import { matterFiles } from "./matter-files.js";
import { tonesOfScale, type OwnTones, type ScaleTones } from "./scale-tones.js";
import { yieldsTo } from "./yields-to.js";
import { compilePatterns, type FoundInstrument, type Matcher, type PatternMatch } from "../patterns/patterns.js";

/** A state that a matter can be in, and the patterns that show it. */
export interface ScaleState {
  readonly id: string;
  readonly label: string;
  readonly cues: readonly string[];
}

/** One row of `data/matters`: a specific issue of human-rights review, finer than a theme. What a row asks for, its examples and its sources stand in the file alone. */
export interface Matter {
  readonly id: string;
  readonly label: string;
  readonly theme: string;
  readonly about: readonly string[];
  /** Patterns too loose for a matter, looked for only where none shows: they tell the theme alone. */
  readonly otherwise?: readonly string[];
  /** Rows before which it stands back where they are found in the same sentence: ids, beginnings of ids, themes. */
  readonly yields?: readonly string[];
  readonly groups: readonly string[];
  /** States from worst to best, or null where the matter has none. */
  readonly scale: readonly ScaleState[] | null;
  /** Where a sentence stands on the scale that shows no state; null where the matter has no scale. */
  readonly tones: ScaleTones | null;
  /** The name of the scale that it shares with others; null for one of its own. */
  readonly sharedScale: string | null;
  /** The scale was written for this matter alone, not shared by many: to stand on it is to speak of one thing. */
  readonly ownScale: boolean;
}

type Row = Omit<Matter, "theme" | "scale" | "tones" | "ownScale" | "sharedScale"> & {
  readonly tones?: OwnTones;
  readonly scale?: string | readonly ScaleState[];
  readonly cues?: Readonly<Record<string, readonly string[]>>;
};
/** One file of `data/matters`, or one that a caller brings. */
export interface MatterFile {
  readonly theme: string;
  readonly matters: readonly Row[];
}

const { scales } = scalesTable as { scales: Record<string, readonly ScaleState[]> };

/** All matters, in the order of their files. */
export const matters: readonly Matter[] = readMatters(matterFiles as readonly MatterFile[]);

const byId = new Map(matters.map((matter) => [matter.id, matter]));

/** The row of one matter; undefined when the table has no such id. */
export function matterById(id: string): Matter | undefined {
  return byId.get(id);
}

/** Finds the matters that a sentence shows; `instruments` are those found among the words. */
export type MatterFinder = (words: readonly Word[], instruments: readonly FoundInstrument[]) => PatternMatch<Matter>[];

let matcher: MatterFinder | null = null;
let lastResort: MatterFinder | null = null;

/**
 * The matters that a sentence shows, each once with the match that showed it. The table is compiled at the first call.
 *
 * @param instruments those found among the words, where the caller knows more of the context than the sentence
 * @example findMatters(wordsOf("The death penalty was abolished.")).map(({ row }) => row.id)
 */
export function findMatters(words: readonly Word[], instruments: readonly FoundInstrument[] = findInstruments(words)): PatternMatch<Matter>[] {
  matcher ??= compileMatters(matters, concepts);
  return matcher(words, instruments);
}

/**
 * The rows that tell the theme of a sentence that shows no matter, by their patterns `otherwise`: «continue its efforts on education».
 *
 * @example findOtherwise(wordsOf("Continue its efforts on education."), []).map(({ row }) => row.id) // ["edu-general"]
 */
export function findOtherwise(words: readonly Word[], instruments: readonly FoundInstrument[]): PatternMatch<Matter>[] {
  lastResort ??= compileMatters(matters, concepts, otherwiseOf);
  return lastResort(words, instruments);
}

/** What tells the theme of a row where no matter shows. */
export const otherwiseOf = ({ otherwise = [] }: Pick<Matter, "otherwise">): readonly string[] => otherwise;

/**
 * A finder of the matters of any table, each once with the match that showed it first.
 *
 * @throws {Error} for a pattern that cannot be read
 */
export function compileMatters(
  rows: readonly Matter[],
  aliases: ReadonlyMap<string, readonly string[]>,
  patternsOf: (matter: Matter) => readonly string[] = ({ about }) => about,
): MatterFinder {
  const find: Matcher<Matter> = compilePatterns(rows, patternsOf, aliases, true);
  return (words, instruments) => {
    const once = new Map<string, PatternMatch<Matter>>();
    for (const match of find(words, instruments)) if (!once.has(match.row.id)) once.set(match.row.id, match);
    const found = [...once.values()];
    return found.filter(({ row }) => row.yields === undefined || !found.some((other) => yieldsTo(row, other.row)));
  };
}

/**
 * The matters of files, each with its theme and its scale.
 *
 * @throws {Error} when a row names a scale that there is not
 */
export function readMatters(files: readonly MatterFile[]): Matter[] {
  return files.flatMap(({ theme, matters: rows }) => rows.map((row) => matterOf(row, theme)));
}

function matterOf(row: Row, theme: string): Matter {
  const scale = scaleOf(row);
  const tones =
    scale === null
      ? null
      : tonesOfScale(
          typeof row.scale === "string" ? row.scale : null,
          scale.map(({ id }) => id),
          row.tones,
        );
  const read: Omit<Matter, Exclude<keyof Row, "scale" | "tones">> = {
    theme,
    scale,
    tones,
    sharedScale: typeof row.scale === "string" ? row.scale : null,
    ownScale: Array.isArray(row.scale),
  };
  return withFields<Omit<Row, "scale" | "tones">, typeof read>(row, read);
}

/** A row's own states, or the shared scale that it names with the words that it adds. */
function scaleOf(row: Row): readonly ScaleState[] | null {
  if (row.scale === undefined) return null;
  if (typeof row.scale !== "string") return row.scale;
  const shared = scales[row.scale];
  if (shared === undefined) throw new Error(`matter ${row.id} names the unknown scale ${row.scale}; known are ${Object.keys(scales).join(", ")}`);
  return shared.map((state) => withFields(state, { cues: [...(row.cues?.[state.id] ?? []), ...state.cues] }));
}
