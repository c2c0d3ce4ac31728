import table from "../../../data/stopwords.json" with { type: "json" };
import { lemma } from "../../text/lemma.js";
import { states } from "../member-states/states.js";

const { functionWords, boilerplate } = table as { functionWords: string[]; boilerplate: string[] };
const wordsOfStates = new Set(states.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])));
const lemmas = new Set([...functionWords, ...boilerplate].map(lemma));

/** Whether a word tells nothing of what a text is about: a function word, a State's name, or boilerplate of UN documents. */
export function isStopWord(form: string, itsLemma: string): boolean {
  return wordsOfStates.has(form) || lemmas.has(itsLemma) || form.length < 2;
}
