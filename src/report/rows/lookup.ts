import type { JudgedClaim, Report } from "../../schema/report.js";
import { changesOf, type Changes } from "../baseline/changes-of.js";
import { documentsById, type DocumentsById } from "./place-of.js";

/** What a row needs of the rest of its report: documents and claims by their ids, and what changed since the last check. */
export interface Lookup {
  readonly documents: DocumentsById;
  readonly claims: ReadonlyMap<string, JudgedClaim>;
  readonly changes: Changes;
}

/** What all rows of a report look up, made once for it. */
export function lookupOf(report: Report): Lookup {
  return { documents: documentsById(report), claims: new Map(report.claims.map((claim) => [claim.id, claim])), changes: changesOf(report) };
}
