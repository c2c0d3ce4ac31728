import table from "../../data/languages.json" with { type: "json" };

const { words, scripts } = table as { words: Record<string, string[]>; scripts: Record<string, string> };
const languages = Object.entries(words).map(([id, list]) => ({ id, words: new Set(list) }));
const letters = Object.entries(scripts).map(([id, script]) => ({ id, pattern: new RegExp(`\\p{Script=${script}}`, "gu") }));
/** So much of a text tells its language. */
const SAMPLE = 20_000;

/**
 * The language of a document: «en», «fr», «es» by function words, «ru», «ar», «zh» by script, else «und».
 * Short texts of a few words count as English.
 */
export function languageOf(paragraphs: readonly string[]): string {
  const sample = paragraphs.join("\n").slice(0, SAMPLE);
  const foreign = letters.find(({ pattern }) => (sample.match(pattern)?.length ?? 0) > sample.length * 0.2);
  if (foreign !== undefined) return foreign.id;
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = languages.map(({ id, words }) => ({ id, share: tokens.filter((token) => words.has(token)).length / Math.max(1, tokens.length) }));
  const best = shares.sort((a, b) => b.share - a.share)[0]!;
  if (tokens.length < 40) return "en";
  return best.share >= 0.08 ? best.id : "und";
}

/** Letters tell a script, not which of its languages. */
const TOLD: Readonly<Record<string, string>> = {
  fr: "it reads as French",
  es: "it reads as Spanish",
  ru: "Cyrillic letters",
  ar: "Arabic letters",
  zh: "Chinese characters",
};

/**
 * What told that a text is not in English, in words.
 *
 * @example languageWords("fr") // "it reads as French"
 */
export function languageWords(language: string): string {
  return TOLD[language] ?? "too few of its words are English";
}
