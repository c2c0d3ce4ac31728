import table from "../../../data/qualifiers.json" with { type: "json" };
import { countStates } from "../../knowledge/member-states/states.js";
import { wordLists } from "../../knowledge/words/word-lists.js";
import { MONTHS } from "../../text/quantities-tables.js";
import type { Word } from "../../text/words.js";

/** What limits a statement: it holds for a part, it is somebody else's, it speaks of certain places. */
export interface Qualifiers {
  readonly partial: boolean;
  readonly attributed: boolean;
  /** It says that there are such cases, not that it is so throughout: a general statement does not contradict it. */
  readonly existential: boolean;
  /** It tells what a rule says, not what happens. */
  readonly norm: boolean;
  /** It tells what happens in practice, in so many words. */
  readonly practice: boolean;
  /** It speaks of what is known of its matters, not of how they stand. */
  readonly ofKnowledge: boolean;
  /** It speaks of how good something is, not of whether it is there. */
  readonly ofQuality: boolean;
  /** It says that something is missing, too little, denied or out of reach. */
  readonly wanting: boolean;
  /** It says that something has not been made or done yet. */
  readonly unmade: boolean;
  /** Names of places and the like: words with a capital inside the sentence that name no State. */
  readonly places: string[];
}

const KINDS = ["partial", "attributed", "existential", "norm", "practice", "ofKnowledge", "ofQuality", "wanting", "unmade"] as const;
const { noPlaces, kindsOfPlace, beforePlaces } = table;
const match = wordLists(table, "qualifiers.json").cues(KINDS);
/** «in the Eastern Highlands»: a capital after a preposition of place. */
const PLACE = /\b(?:in|at|near|around)\s+(?:the\s+)?((?:\p{Lu}[\p{Ll}-]+)(?:\s+\p{Lu}[\p{Ll}-]+){0,2})/gu;
/** «residents of Kestra», «the town of Norvale», «the law for Kestra». */
const PLACE_OF = new RegExp(String.raw`\b(?:${beforePlaces.join("|")}) (?:of|for) ((?:\p{Lu}[\p{Ll}-]+)(?:\s+\p{Lu}[\p{Ll}-]+){0,2})`, "gu");
/** «Kestra Central Prison», «the Norvale penitentiary». */
const NAMED_PLACE = new RegExp(String.raw`(?=\p{Lu})(?<!\p{Lu}[\p{Ll}-]+ )((?:\p{Lu}[\p{Ll}-]+ )+)(?:${kindsOfPlace.join("|")})\b`, "gu");
const CAPITAL = /\b(?:in|of) the capital\b/i;
/** Capitals that name no place: bodies, laws and their parts. */
const NO_PLACE = new RegExp(String.raw`^(?:${MONTHS}|${noPlaces.join("|")})`);

/** «the Juvenile Justice Act». */
const ENDS_AS_NONE = new RegExp(String.raw`(?:${noPlaces.join("|")})$`);

/** Finds what limits a statement. */
export function readQualifiers(text: string, words: readonly Word[]): Qualifiers {
  const kinds = new Set(match(words).map(({ row }) => row.kind));
  const places = [...text.matchAll(PLACE), ...text.matchAll(PLACE_OF), ...text.matchAll(NAMED_PLACE)]
    .map((found) => found[1]!.trim())
    .filter((name) => !NO_PLACE.test(name) && !ENDS_AS_NONE.test(name) && countStates(name).size === 0);
  const has = (kind: (typeof KINDS)[number]) => kinds.has(kind);
  return {
    partial: has("partial"),
    attributed: has("attributed"),
    existential: has("existential"),
    norm: has("norm"),
    practice: has("practice"),
    ofKnowledge: has("ofKnowledge"),
    ofQuality: has("ofQuality"),
    wanting: has("wanting"),
    unmade: has("unmade"),
    places: [...new Set(CAPITAL.test(text) ? [...places, "capital"] : places)],
  };
}
