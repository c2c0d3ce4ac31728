import type { Claim } from "../schema/assertion.js";
import type { JudgedFinding, Report } from "../schema/report.js";
import type { Passage } from "./advisor.js";
import type { Proposal } from "./propose.js";

/**
 * The passages of a finding that a model is asked about: the evidence of the rules, then their candidates, then what another model
 * proposed; each claim once.
 *
 * @param most how many passages of a finding are asked about
 */
export function passagesOf(report: Report, proposals: readonly Proposal[], most: number): (finding: JudgedFinding) => Passage[] {
  const claims = new Map<string, Claim>(report.claims.map((claim) => [claim.id, claim]));
  const dates = new Map(report.documents.map(({ id, date }) => [id, date]));
  const proposed = new Map(proposals.map(({ finding, candidates }) => [finding, candidates]));
  const dateOf = ({ date, source }: Claim | JudgedFinding) => date ?? dates.get(source.document) ?? null;
  return (finding) => {
    const ids = new Set([...finding.evidence, ...finding.candidates, ...(proposed.get(finding.id) ?? [])].map(({ claim }) => claim));
    const known = [...ids].flatMap((id) => claims.get(id) ?? []).slice(0, most);
    return known.map((claim) => ({ finding, claim, dates: { finding: dateOf(finding), claim: dateOf(claim) } }));
  };
}
