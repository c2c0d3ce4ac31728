import table from "../../data/dialogue.json" with { type: "json" };
import { openingState } from "../knowledge/member-states/opening-state.js";
import type { Paragraph, Section } from "../schema/document.js";

type Speaker = NonNullable<Paragraph["speaker"]>;

const SPEAKING = new Set(table.speaking);
/** A finite verb behind a name: «Greece asked», «Peru made». */
const PAST = /^\p{Ll}{3,}ed$/u;
/** Where a clause may begin behind the one that opens a sentence. */
const CLAUSE = /[,;]\s+/g;
const SENTENCE = /^.*?[.!?](?=\s+\p{Lu}|$)/su;

/**
 * Tells in the report of a dialogue who speaks in each paragraph: the State under review, which presents and replies, or others, who ask
 * and recommend. A paragraph of the dialogue is the State's unless its first sentence says that others speak.
 *
 * @param state the State under review
 * @returns the paragraphs with `speaker`
 * @example tellSpeakers(paragraphs, sections, "PER").filter(({ speaker }) => speaker === "state")
 */
export function tellSpeakers(paragraphs: readonly Paragraph[], sections: readonly Section[], state: string | null): Paragraph[] {
  let before: Speaker = "state";
  return paragraphs.map((paragraph) => {
    const part = partOf(sections, paragraph.section);
    before = part === "dialogue" ? speakerOf(paragraph.cut.text, state, before) : part;
    return { ...paragraph, speaker: before };
  });
}

/** What part of the report a section belongs to; what stands before the first heading is the organ's own account. */
function partOf(sections: readonly Section[], at: number | null): Speaker | "dialogue" {
  for (let section = at; section !== null; section = sections[section]!.parent) {
    const title = sections[section]!.title.toLowerCase();
    const found = table.sections.find(({ titles }) => titles.some((words) => title.startsWith(words)));
    if (found !== undefined) return found.speaker as Speaker | "dialogue";
  }
  return at === null ? "others" : "dialogue";
}

function speakerOf(text: string, state: string | null, before: Speaker): Speaker {
  const sentence = (SENTENCE.exec(text)?.[0] ?? text).trim();
  if (opens(sentence, table.procedure) || opens(sentence, table.manyVoices) || table.countsVoices.some((words) => sentence.includes(words))) return "others";
  const own = subjectAt(sentence, state, true);
  if (own !== null) return own;
  for (const { index, 0: joint } of sentence.matchAll(CLAUSE)) {
    const found = subjectAt(sentence.slice(index + joint.length), state, false);
    if (found !== null) return found;
  }
  return opens(sentence, table.goingOn) ? before : "state";
}

/** Who is the subject of a clause; null where it is neither a State nor the delegation. */
function subjectAt(clause: string, state: string | null, first: boolean): Speaker | null {
  const envoy = table.envoys.find((words) => opens(clause, [words]));
  const named = openingState(envoy === undefined ? clause : clause.slice(envoy.length + 1));
  if (named !== null) {
    const next = /^[\s*]*([\p{L}’']+)/u.exec(clause.slice(named.end + (envoy === undefined ? 0 : envoy.length + 1)))?.[1] ?? "";
    if (first || PAST.test(next) || SPEAKING.has(next)) return named.state === state ? "state" : "others";
    return null;
  }
  return opens(clause, table.ownVoices) && !(first && opens(clause, table.goingOn)) ? "state" : null;
}

function opens(text: string, phrases: readonly string[]): boolean {
  const low = text.slice(0, 60).toLowerCase();
  return phrases.some((phrase) => low.startsWith(phrase) && !/\p{L}/u.test(low.charAt(phrase.length)));
}
