import table from "../../../data/speech.json" with { type: "json" };
import { bodyById } from "../../knowledge/speakers/bodies.js";
import { findMentions } from "../../knowledge/speakers/mentions.js";
import { alternation } from "../../text/alternation.js";

/** «the recommendations made by …», «as recommended by …», «in line with the recommendations of …»: so far before the name of who recommended. */
const RECOMMENDED = /\brecommend(?:ed|ations?)\b[^.;]{0,200}$/i;
const RECOMMENDING = /\brecommend/i;
const { occasions, made, by, asks, afterTo } = table.askedElsewhere;
/** «the recommendations of various treaty bodies and of the national Commissioner to …», «as recommended in the previous review»: up to what is asked for. */
const ASKERS = new RegExp(
  `\\b${alternation(occasions)} [^,.;]*|` +
    `\\brecommendations?(?: ${alternation(made)})? ${alternation(by)}\\b[^.;:]*?(?=\\bto (?!${alternation(afterTo)}\\b)|\\b${alternation(asks)}\\b)`,
  "gi",
);

/**
 * A finding's words without those that it only names as having asked for the same: «as recommended by the Committee on the
 * Rights of the Child» speaks of no child. Blanks stand in the place of a name.
 *
 * @example withoutSources("adopt a law, as recommended by the Committee on the Rights of the Child")
 */
export function withoutSources(text: string): string {
  if (!RECOMMENDING.test(text)) return text;
  let said = text;
  for (const { start, end, body } of findMentions(text))
    if (body !== null && bodyById(body)?.kind === "treaty-body" && RECOMMENDED.test(text.slice(0, start)))
      said = said.slice(0, start) + " ".repeat(end - start) + said.slice(end);
  return said.replace(ASKERS, (words) => " ".repeat(words.length));
}
