import { longParagraphs } from "../audit/read/long-paragraphs.js";
import { roleOf } from "../document/role-of.js";
import type { Role, UnDocument } from "../schema/document.js";
import type { Diagnostic } from "../schema/report.js";
import { notesApart } from "./notes-apart.js";
import { isDocument, type Side } from "./sides.js";

/** What a reader of the report must know of the documents: what nothing says of them, and what of them is not compared. */
export function diagnosticsOn(claims: Side, findings: Side): Diagnostic[] {
  const [state, bodies] = [claims.filter(isDocument), findings.filter(isDocument)];
  return [
    ...state.flatMap((document) => [...unknown(document), ...onOtherSide(document, "claims")]),
    ...bodies.flatMap((document) => [...unknown(document), ...onOtherSide(document, "findings")]),
    ...state.flatMap((document) => [...longParagraphs(document), ...notesApart(document)]),
  ];
}

function unknown(document: UnDocument): Diagnostic[] {
  const missing = (["state", "date"] as const).filter((field) => document[field] === null);
  return missing.map((field) => ({
    code: `unknown-${field}`,
    severity: "warning",
    document: document.id,
    message: `The ${field === "state" ? "State" : field} of ${document.id} is not known; give it with --about.`,
  }));
}

/** Where a document is compared as what its kind is not: the two sides may be turned round. */
function onOtherSide({ id, kind }: UnDocument, role: Role): Diagnostic[] {
  const own = roleOf(kind);
  if (own === null || own === role) return [];
  const compared = role === "claims" ? "what the State says" : "what United Nations bodies found";
  const message = `${id} reads as ${kind.replaceAll("-", " ")}, and is compared as ${compared}: are the two sides turned round? If it was read wrongly, give its kind with --about.`;
  return [{ code: "other-side", severity: "warning", document: id, message }];
}
