import type { Claim, Finding } from "../../schema/assertion.js";
import type { LentMatter } from "../../schema/reading.js";

/** A matter in which a finding and a claim meet though one of them does not show it: its surroundings lend it. */
export interface LentMeeting {
  readonly matter: string;
  /** What lends it to the finding, and by which words; null where the finding shows it itself. */
  readonly finding: LentMatter | null;
  readonly claim: LentMatter | null;
}

/** The matters in which two assertions meet only because headings or sentences around them lend one. */
export function lentMeetings(finding: Finding, claim: Claim): LentMeeting[] {
  const lentTo = ({ lent = [] }: Finding | Claim, matter: string) => lent.find((each) => each.matter === matter) ?? null;
  const has = (one: Finding | Claim, matter: string) => (one.matters ?? []).includes(matter) || lentTo(one, matter) !== null;
  const all = [...new Set([...(finding.matters ?? []), ...(finding.lent ?? []).map(({ matter }) => matter)])];
  return all
    .filter((matter) => has(claim, matter))
    .map((matter) => ({ matter, finding: lentTo(finding, matter), claim: lentTo(claim, matter) }))
    .filter((meeting) => meeting.finding !== null || meeting.claim !== null);
}
