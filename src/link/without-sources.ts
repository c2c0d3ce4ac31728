import { bodyById } from "../knowledge/speakers/bodies.js";
import { findMentions } from "../knowledge/speakers/mentions.js";

/** «the recommendations made by …», «as recommended by …», «in line with the recommendations of …»: so far before the name of who recommended. */
const RECOMMENDED = /\brecommend(?:ed|ations?)\b[^.;]{0,200}$/i;
const RECOMMENDING = /\brecommend/i;

/**
 * A finding's words without the committees that it only names as those who asked for the same: «as recommended by the Committee on the
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
  return said;
}
