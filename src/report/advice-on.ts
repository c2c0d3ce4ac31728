import { advise } from "../audit/advice.js";
import type { Claim } from "../schema/assertion.js";
import type { DocumentKind, UnDocument } from "../schema/document.js";
import type { Advice } from "../schema/inconsistency.js";
import { isDocument, type Side } from "./sides.js";

/** Documents whose recommendations a later measure may answer. */
const RECOMMENDING: ReadonlySet<DocumentKind> = new Set<DocumentKind>(["outcome-report", "recommendations", "concluding-observations"]);

/** Advice on each draft; «older than what it answers» is told against the first recommendations given before it. */
export function adviceOn(drafts: readonly UnDocument[], claims: readonly Claim[], findings: Side): Advice[] {
  const given = findings.filter(isDocument).flatMap(({ kind, date }) => (date !== null && RECOMMENDING.has(kind) ? [date] : []));
  return drafts.flatMap((draft) => advise(draft, { claims, recommended: given.filter((date) => date < (draft.date ?? "")).sort()[0] }));
}
