import { bodyByName } from "../../knowledge/speakers/bodies.js";
import type { CitationKind } from "./citation.js";
import { anyOf, citationWords } from "./citation-words.js";

/** A source that has no symbol, by its short name. */
export interface NamedSource {
  readonly kind: CitationKind;
  readonly source: string;
  readonly body: string | null;
}

const kinds = citationWords.sources.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern) }));
const FOR = new RegExp(String.raw`(?<!\s)\s+(?:${anyOf(citationWords.submissionFor)})\b.*$`);
const FIRST_WORDS = /^(.*?)(?:(?<!\s)\s+(?:submission|opinion)|,|$)/;
const LONGEST_NAME = 300;

/**
 * Names a source from its words in a note. The long form of a submission and its short form get one name.
 *
 * @example nameSource("UNHCR submission for the universal periodic review of Utopia")
 * // { kind: "submission", source: "UNHCR submission", body: "unhcr" }
 */
export function nameSource(words: string): NamedSource {
  const source = words.slice(0, LONGEST_NAME).replace(/\s+/g, " ").replace(FOR, "").replace(/^the /i, "").trim();
  const kind = kinds.find((row) => row.pattern.test(source))?.kind ?? "report";
  const speaker = FIRST_WORDS.exec(source)?.[1] ?? "";
  return { kind, source, body: bodyByName(speaker)?.id ?? null };
}
