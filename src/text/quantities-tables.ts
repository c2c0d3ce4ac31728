import table from "../../data/hedges.json" with { type: "json" };

/** How a figure is hedged: «over 300» is more than 300. */
export type Comparison = "exactly" | "about" | "at-least" | "at-most" | "more-than" | "less-than";

interface Tables {
  readonly hedges: readonly { comparison: Comparison; words: readonly string[] }[];
  readonly loose: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<string, number>>;
  readonly namesBefore: readonly string[];
  readonly namesInRows: readonly string[];
  readonly prefixes: readonly string[];
  readonly compoundHeads: readonly string[];
  readonly beforeAges: readonly string[];
  readonly beforeCounts: readonly string[];
  readonly withinNames: readonly string[];
  readonly behindLabels: readonly string[];
  readonly behindListed: readonly string[];
  readonly months: readonly string[];
  readonly currencies: readonly string[];
  readonly signs: readonly string[];
  readonly fractions: Readonly<Record<string, number>>;
  readonly tolerance: {
    readonly about: number;
    readonly loose: number;
    readonly doubledLeast: number;
    readonly doubledMost: number;
  };
}

const tables = table as Tables;

/** «Three» is 3; a «month» so many days; «half» is 50 per cent; how far a hedged figure may lie from the one meant. */
export const { numbers, durations, months, fractions, tolerance } = tables;
/** The same as `numbers`, for who asks of every word whether it is one. */
export const numberOf: ReadonlyMap<string, number> = new Map(Object.entries(numbers));
export const multipliers: ReadonlyMap<string, number> = new Map(Object.entries(tables.multipliers));
export const units: ReadonlyMap<string, string> = new Map(Object.entries(tables.units));
/** Hedges as word forms, longest first. */
export const hedgeForms = tables.hedges
  .flatMap(({ comparison, words }) => words.map((phrase) => ({ comparison, forms: phrase.split(" ") })))
  .sort((a, b) => b.forms.length - a.forms.length);
/** All hedges, for use inside a pattern; one and all may stand before a figure. */
export const HEDGES = `(?:(?:${hedgeForms.map(({ forms }) => forms.join("\\s")).join("|")}|${tables.loose.join("|")}|\\p{Sc})\\s?)*`;
/** One hedge and its blank, or none, for use inside a pattern. */
export const HEDGED = `(?:(?:${hedgeForms.map(({ forms }) => forms.join("\\s")).join("|")})\\s)?`;
/** Words after which a number names something: «article 7». */
export const namesBefore: ReadonlySet<string> = new Set(tables.namesBefore);
/** Of these, the plurals, after which a row of numbers names: «articles 7, 9 and 12». */
export const namesInRows: ReadonlySet<string> = new Set(tables.namesInRows);
/** Words that a hyphen joins to a number in a name: «under-5», «COVID-19». */
export const prefixes: ReadonlySet<string> = new Set(tables.prefixes);
/** Words that a hyphen joins to a number in an adjective: «200-bed». */
export const compoundHeads: ReadonlySet<string> = new Set(tables.compoundHeads);
export const currencies: ReadonlySet<string> = new Set(tables.currencies);
export const signs: ReadonlySet<string> = new Set(tables.signs);
/** Words before an age: «aged», «younger than». */
export const BEFORE_AGES = tables.beforeAges.join("|");
/** Words before a number that counts, though it looks like a year. */
export const beforeCounts: ReadonlySet<string> = new Set(tables.beforeCounts);
/** Words between what a number names and the number: «articles 7 and 9». */
export const withinNames: ReadonlySet<string> = new Set(tables.withinNames);
/** Words that open a paragraph behind its number. */
export const BEHIND_LABELS = tables.behindLabels.join("|");
/** Words that lead on from «one» in a list: «one on grounds of sex». */
export const BEHIND_LISTED = tables.behindListed.join("|");
/** The names of the months, for use inside a pattern: «January|February|…». */
export const MONTHS = months.join("|");
