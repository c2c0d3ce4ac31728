import table from "../../data/qualifiers.json" with { type: "json" };
import { concepts } from "../knowledge/concepts.js";
import { compilePatterns } from "../knowledge/patterns.js";
import { countStates } from "../knowledge/states.js";
import { MONTHS } from "../text/quantities-tables.js";
import type { Word } from "../text/words.js";

/** What limits a statement: it holds for a part, it is somebody else's, it speaks of certain places. */
export interface Qualifiers {
  readonly partial: boolean;
  readonly attributed: boolean;
  /** It says that there are such cases, not that it is so throughout: a general statement does not contradict it. */
  readonly existential: boolean;
  /** Names of places and the like: words with a capital inside the sentence that name no State. */
  readonly places: readonly string[];
}

const { partial, attributed, existential, noPlaces, kindsOfPlace } = table as Record<"partial" | "attributed" | "existential" | "noPlaces" | "kindsOfPlace", string[]>;
const match = compilePatterns([{ kind: "partial", cues: partial }, { kind: "attributed", cues: attributed }, { kind: "existential", cues: existential }] as const, (row) => row.cues, concepts);
/** «in the Eastern Highlands»: a capital after a preposition of place. */
const PLACE = /\b(?:in|at|near|around)\s+(?:the\s+)?((?:\p{Lu}[\p{Ll}-]+)(?:\s+\p{Lu}[\p{Ll}-]+){0,2})(?:\s+(?:region|province|district|city|islands?|prison|oblast|state|county|town))?/gu;
/** «Kestra Central Prison», «the Norvale penitentiary». */
const NAMED_PLACE = new RegExp(String.raw`(?<!\p{Lu}[\p{Ll}-]+ )((?:\p{Lu}[\p{Ll}-]+ )+)(?:${kindsOfPlace.join("|")})\b`, "gu");
const CAPITAL = /\b(?:in|of) the capital\b/i;
/** Capitals that name no place: bodies, laws and their parts. */
const NO_PLACE = new RegExp(String.raw`^(?:${MONTHS}|${noPlaces.join("|")})`);

/** Finds what limits a statement. */
export function readQualifiers(text: string, words: readonly Word[]): Qualifiers {
  const kinds = new Set(match(words).map(({ row }) => row.kind));
  const places = [...text.matchAll(PLACE), ...text.matchAll(NAMED_PLACE)].map((found) => found[1]!.trim()).filter((name) => !NO_PLACE.test(name) && countStates(name).size === 0);
  return { partial: kinds.has("partial"), attributed: kinds.has("attributed"), existential: kinds.has("existential"), places: [...new Set(CAPITAL.test(text) ? [...places, "capital"] : places)] };
}
