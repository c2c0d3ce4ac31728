import { askedWords, askingOf, isOpenEnded } from "../../knowledge/words/asking-of.js";
import type { Assertion, Claim, Finding } from "../../schema/assertion.js";
import { isFinding } from "../../schema/is-finding.js";
import type { Word } from "../../text/words.js";
import { readSweeping } from "../standing/sweeping.js";

/** What only findings have, or only claims: what is asked for, and whether every case is spoken of. */
export function fieldsOfSide(
  assertion: Assertion,
  text: string,
  words: readonly Word[],
): { readonly fields: Pick<Finding, "asks" | "openEnded"> | Pick<Claim, "sweeping">; readonly grounds: Record<string, string> } {
  if (isFinding(assertion)) return { fields: askedFor(assertion, words), grounds: {} };
  const sweeping = assertion.sweeping === undefined ? readSweeping(text, words) : null;
  if (sweeping === null) return { fields: { sweeping: assertion.sweeping ?? null }, grounds: {} };
  const [first, last] = sweeping.range;
  return { fields: { sweeping: sweeping.of }, grounds: { sweeping: text.slice(words[first]!.start, words[last]!.end) } };
}

function askedFor(finding: Finding, words: readonly Word[]): Pick<Finding, "asks" | "openEnded"> {
  if (finding.act !== "recommendation") return { asks: finding.asks ?? null };
  return { asks: finding.asks ?? askingOf(askedWords(words)), openEnded: finding.openEnded ?? isOpenEnded(words) };
}
