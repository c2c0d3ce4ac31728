import { matterById } from "../../knowledge/matters/matters.js";
import type { Lender, LentMatter } from "../../schema/reading.js";
import type { LentMeeting } from "./lent-meetings.js";

const LENDERS: Readonly<Record<Lender, string>> = {
  sentence: "the sentence before",
  opening: "the opening of the paragraph",
  heading: "a heading above",
  paragraph: "the paragraph before",
};

/** Who lends a matter, and by which words: «a heading above, by «prisons»». */
function lenderWords({ by, words }: LentMatter): string {
  return words === "" ? LENDERS[by] : `${LENDERS[by]}, by «${words}»`;
}

/** A matter by its name with who lends it. */
export function lentWords(lent: LentMatter): string {
  return `${matterLabel(lent.matter)} (${lenderWords(lent)})`;
}

/** In what two assertions meet through their surroundings, and who lends it to which. */
export function meetingWords({ matter, finding, claim }: LentMeeting): string {
  const sides = [finding === null ? [] : [`to the finding: ${lenderWords(finding)}`], claim === null ? [] : [`to the claim: ${lenderWords(claim)}`]].flat();
  return `${matterLabel(matter)} (lent ${sides.join("; ")})`;
}

function matterLabel(id: string): string {
  return matterById(id)?.label ?? id;
}
