import type { SpeechAct } from "../../knowledge/speakers/speech-verbs.js";
import type { Word } from "../../text/words.js";
import { enumerated } from "./enumerated.js";
import type { Further } from "./limbs.js";
import { turns } from "./turns.js";

/**
 * Where what a document reports or is concerned at turns to a further thing: behind «while …», and in a list of concerns.
 *
 * @param words words of one act, offsets in `text`, `content` where what is said begins
 * @returns indexes of words; nothing for other acts
 */
export function furtherThings(text: string, words: readonly Word[], act: SpeechAct, content: number): Further {
  return {
    sure: act === "report" ? turns(text, words, content) : [],
    apart: act === "concern" ? enumerated(text, words, content) : new Set(),
  };
}
