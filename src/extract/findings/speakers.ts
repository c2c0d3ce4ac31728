import type { Mention } from "../../knowledge/speakers/mentions.js";
import { resolveAnaphor } from "../../knowledge/speakers/mentions.js";
import type { Citation } from "../../schema/source.js";

/** Speakers that stand for several: who they are follows from what is cited. */
const COLLECTIVE = new Set(["treaty-bodies", "special-procedures"]);
/** What may stand between two names of one subject: «A (AB), B and the C». */
const JOINED = /^(?:\s*\([^)]{1,40}\))?[\s,]*(?:(?:and|as well as)\s+)?(?:the\s+)?$/i;

/**
 * Who says it: the subjects named, in full or by a word that refers back; for a collective and for a passive also those whose
 * documents are cited; else whoever spoke last.
 *
 * @param text the sentence that the mentions stand in
 * @param spoken the ids of each earlier speech, oldest first
 */
export function resolveSpeakers(text: string, subjects: readonly Mention[], citations: readonly Citation[], spoken: readonly (readonly string[])[]): string[] {
  const named = firstSubject(text, subjects).flatMap((mention) =>
    mention.body !== null ? [mention.body] : mention.anaphor === null ? [] : resolveAnaphor(mention.anaphor, spoken),
  );
  const cited = citations
    .filter((citation) => !citation.weak)
    .flatMap((citation) => (citation.body === null || citation.body === undefined ? [] : [citation.body]));
  if (named.length === 0) return unique(cited.length > 0 ? cited : (spoken.at(-1) ?? []));
  return unique(named.some((id) => COLLECTIVE.has(id)) ? [...named, ...cited] : named);
}

/** The names that make the first subject: those after it belong only if nothing but «and» stands between. */
function firstSubject(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const group: Mention[] = [];
  for (const mention of mentions) {
    const last = group.at(-1);
    if (last !== undefined && !JOINED.test(text.slice(last.end, mention.start)) && !/^\s*\($/.test(text.slice(last.end, mention.start))) break;
    group.push(mention);
  }
  return group;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
