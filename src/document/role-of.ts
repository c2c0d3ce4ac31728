import type { DocumentKind, Role } from "../schema/document.js";

const ROLES: Readonly<Record<DocumentKind, Role | null>> = {
  "national-report": "claims",
  "periodic-report": "claims",
  replies: "claims",
  "government-review": "claims",
  compilation: "findings",
  "stakeholder-summary": "findings",
  "concluding-observations": "findings",
  "outcome-report": "findings",
  recommendations: "findings",
  "visit-report": "findings",
  "follow-up-evaluation": "findings",
  "list-of-issues": null,
  "core-document": "claims",
  other: null,
};

/** Every kind of document, where the schema, which is larger, is not at hand. */
export const documentKinds: readonly string[] = Object.keys(ROLES);

/** On which side a document of a kind speaks, or null where its kind does not tell. */
export function roleOf(kind: DocumentKind): Role | null {
  return ROLES[kind];
}
