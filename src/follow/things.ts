import table from "../../data/made-things.json" with { type: "json" };
import { grammar } from "../knowledge/words/grammar.js";
import { claimVerb } from "../knowledge/words/claim-verbs.js";
import { findInstitutions } from "../knowledge/speakers/institutions.js";
import { isStopWord } from "../knowledge/words/stopwords.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import { termsOf } from "../link/terms.js";
import { alternation } from "../text/alternation.js";
import { isCapital } from "../text/is-capital.js";
import { lemma } from "../text/lemma.js";
import { remembered } from "../text/remembered.js";
import { wholeWords } from "../text/whole-words.js";
import { wordsOf, type Word } from "../text/words.js";

/** In the order in which a thing comes to be. */
export const stages = ["idea", "draft", "there"] as const;
export type Stage = (typeof stages)[number];

/** A law, plan, body, tool or project that a sentence names, by what it is and what it is about. */
export interface Thing {
  readonly kind: string;
  /** The noun that heads its name, as a lemma: «act». */
  readonly head: string;
  /** Telling terms of the rest of the name; empty for «the Act». */
  readonly about: ReadonlySet<string>;
  /** As written. */
  readonly words: string;
  /** How far its name says it has come: an idea («concept of the draft law»), a draft («bill»), or there. */
  readonly stage: Stage;
  /** First and last word of its name. */
  readonly range: readonly [number, number];
}

const lists = table as unknown as { kinds: { id: string; heads: string[] }[] } & Record<
  "ideas" | "inCapitals" | "noHeads" | "connecting" | "joining" | "drafting" | "ending" | "articles" | "anywhere",
  string[]
>;
const KIND_OF = new Map(lists.kinds.flatMap(({ id, heads }) => heads.map((head) => [lemma(head), id] as const)));
const CONNECTING = new Set(lists.connecting);
const DRAFTING = new Set(lists.drafting.map(lemma));
const IDEAS = new Set(lists.ideas.map(lemma));
const isStanding = claimVerb("standing");
const ENDING = new Set(lists.ending);
const ARTICLES = new Set(lists.articles);
const IN_CAPITALS = new Set(lists.inCapitals.map(lemma));
const NO_HEAD = new RegExp(wholeWords(alternation(lists.noHeads, "\\s+")), "giu");
/** Institutions that stand in names of all kinds tell nothing of them. */
const ANYWHERE = new Set(lists.anywhere);
const JOINING = new Set(lists.joining);
const FINITE = grammar("passive");
/** A name goes so many words back from its head, and so many on. */
const BACK = 5;
const ON = 10;
/** A term that stands in every eighth paragraph of the world's reviews or oftener tells nothing of a thing. */
const TELLING = 2;

/**
 * The things that a sentence names, in their order.
 *
 * @example thingsIn("A bill on legal aid is being drafted.")[0] // { kind: "law", head: "bill", stage: "draft", words: "bill on legal aid", … }
 */
export const thingsIn: (text: string) => readonly Thing[] = remembered((text) => {
  const words = wordsOf(text);
  return words.flatMap(({ lemma: head }, at): Thing[] => {
    const kind = KIND_OF.get(head);
    if (kind === undefined || isNoHead(text, words[at]!)) return [];
    const [first, last] = [firstOf(text, words, at), lastOf(text, words, at)];
    const name = words.slice(first, last + 1);
    const stage = stageOf(name);
    return [
      { kind: stage === "idea" ? "law" : kind, head, about: aboutOf(name), words: text.slice(name[0]!.start, name.at(-1)!.end), stage, range: [first, last] },
    ];
  });
});

function stageOf(name: readonly Word[]): Stage {
  const has = (list: ReadonlySet<string>) => name.some((word) => list.has(word.lemma));
  return has(IDEAS) && name.some((word) => KIND_OF.get(word.lemma) === "law") ? "idea" : has(DRAFTING) ? "draft" : "there";
}

/** «rule of law», «acts of torture», «family planning», «it is planned to»: no law and no plan. */
function isNoHead(text: string, word: Word): boolean {
  if (/(?:ing|ed)$/.test(word.form) || (IN_CAPITALS.has(word.lemma) && !isCapital(text, word))) return true;
  return noHeadsIn(text).some(([start, end]) => start <= word.start && end >= word.end);
}

const noHeadsIn = remembered((text) => [...text.matchAll(NO_HEAD)].map(({ index, 0: found }) => [index, index + found.length] as const));

function aboutOf(name: readonly Word[]): Set<string> {
  const rest = name.filter((word) => !KIND_OF.has(word.lemma) && !DRAFTING.has(word.lemma) && !IDEAS.has(word.lemma));
  const terms = [...termsOf(rest.map((word) => ({ ...word, form: word.lemma }))).keys()].filter((term) => !/^\d/.test(term) && weightOf(term) >= TELLING);
  return new Set([
    ...terms,
    ...findInstitutions(name)
      .filter(({ id }) => !ANYWHERE.has(id))
      .map(({ id }) => `institution:${id}`),
  ]);
}

/** Back over «child well-being **index**», and over «Trafficking in Persons **Act**», whose small words stand between capitals. */
function firstOf(text: string, words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < BACK && !isParted(text, words, first)) {
    const before = words[first - 1]!;
    const joins = JOINING.has(before.form) && isCapital(text, words[first]!) && first > 1 && first !== at && isCapital(text, words[first - 2]!);
    if (!joins && (ARTICLES.has(before.form) || !isOfName(text, before))) break;
    first--;
  }
  return first;
}

function lastOf(text: string, words: readonly Word[], at: number): number {
  if (!CONNECTING.has(words[at + 1]?.form ?? "")) return at;
  let last = at + 1;
  while (last + 1 < words.length && last - at < ON && !isParted(text, words, last + 1) && (isHyphened(text, words[last + 1]!) || !endsName(words, last + 1)))
    last++;
  return last;
}

/** «… with the participation of», «… and a law on», «… was adopted». */
function endsName(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return ENDING.has(form) || isStanding(form) || FINITE.has(form) || (form === "and" && ARTICLES.has(words[at + 1]?.form ?? ""));
}

function isOfName(text: string, word: Word): boolean {
  return isCapital(text, word) || isHyphened(text, word) || (!isStopWord(word.form, word.lemma) && !FINITE.has(word.form));
}

/** Either half of «well-being». */
function isHyphened(text: string, { start, end }: Word): boolean {
  return text[start - 1] === "-" || text[end] === "-";
}

/** Whether a comma or the like parts a word from the one before. */
function isParted(text: string, words: readonly Word[], at: number): boolean {
  return /[,;:.]/.test(text.slice(words[at - 1]!.end - 1, words[at]!.start));
}
