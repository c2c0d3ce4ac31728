import type { DocumentSymbol, SymbolKind } from "./document-symbol.js";

const OF_THE_STATE: ReadonlySet<SymbolKind> = new Set(["state-report", "follow-up", "replies-to-issues", "core-document"]);

/**
 * Whether the State itself wrote the document, though it stands in a committee's series: its report, its replies, its
 * follow-up. What is cited from it is no finding of the committee.
 *
 * @example isStateDocument(parseSymbol("CAT/C/KAZ/CO/3/Add.2")) // true
 */
export function isStateDocument(symbol: DocumentSymbol): boolean {
  return OF_THE_STATE.has(symbol.kind) || (symbol.kind === "upr-document" && symbol.part === "1");
}
