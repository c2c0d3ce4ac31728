import { isLacking } from "../../knowledge/words/is-lacking.js";
import type { UnDocument } from "../../schema/document.js";
import { wordsOf } from "../../text/words.js";
import { haveSameSpeakers, isFollowing, joined, type Placed } from "./placed.js";

/**
 * Folds into a recommendation the concern that only gives its reason, since no State answers the two apart: what opens the same
 * sentence («Concerned at …, the Committee urged …»), and the mere lack, told right before, of what the same speakers ask for
 * («… at the absence of a register. It recommended …»). The quote then holds both, the focus what is asked for. What an evaluation of a
 * follow-up regrets stands for itself: what it asks for behind that is information.
 *
 * @param placed findings of a document in reading order
 * @returns findings in reading order
 */
export function foldReasons(document: UnDocument, placed: readonly Placed[]): Placed[] {
  if (document.kind === "follow-up-evaluation") return [...placed];
  const kept: Placed[] = [];
  for (const one of placed) {
    let folded = one;
    while (kept.length > 0 && isReason(kept.at(-1)!, folded)) folded = joined(document, folded, kept.pop()!);
    kept.push(folded);
  }
  return kept;
}

function isReason(reason: Placed, asked: Placed): boolean {
  if (reason.finding.act !== "concern" || asked.finding.act !== "recommendation") return false;
  if (!isFollowing(reason, asked) || !haveSameSpeakers(reason, asked)) return false;
  return reason.fronted || isLacking(wordsOf(reason.finding.text));
}
