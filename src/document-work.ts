import { audit, type Audit } from "./audit/audit.js";
import { inconsistenciesIn } from "./audit/inconsistencies-in.js";
import { extractClaims } from "./extract/claims/claims.js";
import { extractFindings } from "./extract/findings/findings.js";
import { adviceOn } from "./report/advice-on.js";
import { diagnosticsOn } from "./report/diagnostics-on.js";
import type { Side } from "./report/sides.js";
import type { Claim, Finding } from "./schema/assertion.js";
import type { UnDocument } from "./schema/document.js";
import type { Advice, Inconsistency } from "./schema/inconsistency.js";
import type { Diagnostic } from "./schema/report.js";

/** What a comparison asks of documents, and never of typed assertions: a page fetches it with the first document. */
export interface DocumentWork {
  readonly audit: (document: UnDocument) => Audit;
  readonly extractClaims: (document: UnDocument) => Claim[];
  readonly extractFindings: (document: UnDocument) => Finding[];
  /** Where documents of one State disagree with themselves and with each other. */
  readonly inconsistenciesIn: (documents: readonly UnDocument[]) => Inconsistency[];
  /** Hints to the authors of drafts, by what these answer. */
  readonly adviceOn: (drafts: readonly UnDocument[], claims: readonly Claim[], findings: Side) => Advice[];
  readonly diagnosticsOn: (claims: Side, findings: Side) => Diagnostic[];
}

/** The work on documents itself: this module is loaded with the first one. */
export const documentWork: DocumentWork = { audit, extractClaims, extractFindings, inconsistenciesIn, adviceOn, diagnosticsOn };
