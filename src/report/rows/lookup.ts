import type { JudgedClaim, Report } from "../../schema/report.js";
import { documentsById, type DocumentsById } from "./place-of.js";

/** What a finding's row needs of the rest of its report: documents and claims by their ids. */
export interface Lookup {
  readonly documents: DocumentsById;
  readonly claims: ReadonlyMap<string, JudgedClaim>;
}

/** Made once for a report. */
export function lookupOf(report: Report): Lookup {
  return { documents: documentsById(report), claims: new Map(report.claims.map((claim) => [claim.id, claim])) };
}
