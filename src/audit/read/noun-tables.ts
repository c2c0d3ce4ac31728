import nouns from "../../../data/audit-nouns.json" with { type: "json" };
import { lemma } from "../../text/lemma.js";

const alike = new Map(nouns.alike.flatMap((group) => group.map((noun) => [lemma(noun), lemma(group[0]!)] as const)));

/** Words that point to what another sentence names. */
export const pronouns: ReadonlySet<string> = new Set(nouns.pronouns);

/** The one lemma that stands for all names of a thing that is counted. */
export function nounFor(word: string): string {
  return alike.get(word) ?? word;
}
