import type { audit as auditNow } from "./audit/audit.js";
import type { check as checkNow } from "./check.js";
import { compareSides } from "./compare-sides.js";
import type { DocumentWork } from "./document-work.js";
import { read as readDocument, type ReadOptions } from "./document/read-document.js";
import type { extractClaims as extractClaimsNow } from "./extract/claims/claims.js";
import type { extractFindings as extractFindingsNow } from "./extract/findings/findings.js";
import type { UnDocument } from "./schema/document.js";
import { InputError } from "./schema/error.js";

/*
 * The functions that take documents, for a page that fetches its code: what these ask of documents comes with the first one that is
 * read; who compares typed assertions never fetches it. In `whole.ts` they stand where nothing has to be fetched.
 */

/**
 * What is asked of documents; until one is read, there can be none. It keeps nothing of any document or call: like a module that is
 * imported when first needed, it is absent or there. `check` answers at once and cannot wait for it, and a mark on each document
 * would not outlive JSON or a thread.
 */
let work: DocumentWork = {
  audit: refuse,
  extractClaims: refuse,
  extractFindings: refuse,
  inconsistenciesIn: () => [],
  adviceOn: () => [],
  diagnosticsOn: () => [],
};

export const read: typeof readDocument = async (given: Uint8Array | ArrayBuffer | UnDocument, options?: ReadOptions) => {
  const [document, { documentWork }] = await Promise.all([readDocument(given, options), import("./document-work.js")]);
  work = documentWork;
  return document;
};

export const check: typeof checkNow = (sides, options) => compareSides(work, sides, options);
export const audit: typeof auditNow = (document) => work.audit(document);
export const extractClaims: typeof extractClaimsNow = (document) => work.extractClaims(document);
export const extractFindings: typeof extractFindingsNow = (document) => work.extractFindings(document);

/** But one that was kept as JSON. */
function refuse(document?: UnDocument): never {
  throw new InputError("not-loaded", document?.id ?? "a document");
}
