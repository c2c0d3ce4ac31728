import type { JudgedClaim } from "../../schema/report.js";
import { assertionColumns, type AssertionSubject } from "./assertion-columns.js";
import { listed, type Columns } from "./column.js";

/** A claim of a report. */
export interface ClaimSubject extends AssertionSubject {
  readonly assertion: JudgedClaim;
}

const { role: _role, speakers: _speakers, ...ofClaims } = assertionColumns;

/** One row a claim: what was read from it, and the findings that it bears on. */
export const claimColumns = {
  ...ofClaims,
  standing: ({ assertion }): string | null => assertion.standing ?? null,
  contradictedBy: ({ assertion }): string | null => listed(assertion.contradictedBy ?? []),
  findings: ({ assertion }): string | null => listed(assertion.findings),
} satisfies Columns<ClaimSubject>;
