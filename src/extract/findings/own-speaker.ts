import { bodyById, bodyOfSymbol } from "../../knowledge/speakers/bodies.js";
import { findMentions } from "../../knowledge/speakers/mentions.js";
import type { UnDocument } from "../../schema/document.js";

/** So much of a text holds the names on its title page and its first paragraph. */
const OPENING = 2000;

/** Who speaks where nobody is named: the body whose document it is, as in concluding observations; else nobody does. */
export function ownSpeaker({ kind, symbol, text }: UnDocument): string[] | null {
  if (kind === "compilation" || kind === "stakeholder-summary") return null;
  const body = symbol !== null ? bodyOfSymbol(symbol) : kind === "concluding-observations" ? firstCommittee(text.slice(0, OPENING)) : null;
  return body === null ? null : [body];
}

/** The treaty body that an opening names first: that of an advance version, which has no symbol yet. */
function firstCommittee(opening: string): string | null {
  return findMentions(opening).find(({ body }) => body !== null && bodyById(body)?.kind === "treaty-body")?.body ?? null;
}
