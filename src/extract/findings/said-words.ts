import type { Word } from "../../text/words.js";
import type { Speech } from "./speeches.js";
import { treatyOpening } from "./treaty-opening.js";

/** A sentence in which somebody says something, with the act of speech that a finding is made of. */
export interface Said {
  readonly text: string;
  readonly words: readonly Word[];
  readonly marks: readonly number[];
  readonly speech: Speech;
  readonly speakers: readonly string[];
}

/**
 * What a limb of a sentence says, without «The Committee recommended»: names of committees are no matters of a finding. In «delays were
 * mentioned as concerns» it stands before. A treaty of a list is given the verb that it shares with the one before: «ratify the Convention
 * …, [ratify] the Protocol …».
 *
 * @param start of the limb in the sentence, and its `end`
 */
export function saidWords(said: Said, start: number, end: number): string {
  const opening = openingOf(said, start, end);
  const words = behindSpeech(said, start, end);
  return opening === null ? words : `${opening} ${words.replace(/^(?:and|or|as well as)\s+/, "")}`;
}

function openingOf({ text, words, speech }: Said, start: number, end: number): string | null {
  if (speech.act !== "recommendation" || start <= speech.content) return null;
  const opening = treatyOpening(
    words.filter((word) => word.start >= speech.content && word.end <= speech.end),
    start,
    end,
  );
  return opening === null ? null : text.slice(...opening);
}

function behindSpeech({ text, speech }: Said, start: number, end: number): string {
  const says = /\p{L}/u.test(text.slice(speech.content, end));
  const from =
    says && start === speech.start && speech.content < end && speech.subjects.every((subject) => subject.end <= speech.content) ? speech.content : start;
  return text
    .slice(from, end)
    .replace(/^[\s,;:]+/, "")
    .trim();
}
