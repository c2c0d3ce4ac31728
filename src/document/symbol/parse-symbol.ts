import { bodyOfSymbol } from "../../knowledge/speakers/bodies.js";
import { canonicalSymbol } from "./canonical-symbol.js";
import type { DocumentSymbol } from "./document-symbol.js";
import { peelSuffixes, type PeeledSymbol } from "./suffixes.js";
import { fieldsOfKind, readForm, symbolForms, symbolRoots, type SymbolFields, type SymbolForm } from "./symbol-forms.js";

const roots = new Set(symbolRoots);

/** No symbol has nearly so many characters; a longer text is not looked at. */
const LONGEST = 120;

/** Where one symbol ends and the other of a joint document begins: the hyphen before a series of its own. */
const JOINT = /-(?=[A-Z]{3,5}\/C\/)/;

/**
 * Reads one document symbol, tolerant of stray blanks, line ends and dashes inside it. Never throws: what has no known
 * form is `{ kind: "unknown", text }`.
 *
 * @example parseSymbol("CCPR/C/KAZ/CO/2/ Add.2")
 * // { kind: "follow-up", body: "ccpr", series: "CO", state: "KAZ", number: "2", …, suffixes: [{ type: "Add", number: "2" }] }
 */
export function parseSymbol(text: string): DocumentSymbol {
  const trimmed = typeof text === "string" ? text.trim() : "";
  const canonical = trimmed.length > LONGEST * 2 ? "" : canonicalSymbol(trimmed);
  const unknown: DocumentSymbol = { kind: "unknown", text: trimmed };
  if (canonical === "" || canonical.length > LONGEST) return unknown;
  const joined = canonical.split(JOINT);
  if (joined.length > 1) return parseJoint(joined) ?? unknown;
  return parseKnown(canonical) ?? unknown;
}

function parseJoint(texts: readonly string[]): DocumentSymbol | null {
  const symbols = texts.map(parseKnown);
  return symbols.every((symbol) => symbol !== null) ? { kind: "joint", symbols } : null;
}

function parseKnown(canonical: string): DocumentSymbol | null {
  const peeled = peelSuffixes(canonical);
  if (!roots.has(peeled.base.split("/")[0] ?? "")) return null;
  for (const form of symbolForms) {
    const fields = readForm(form, peeled.base, peeled.suffixes);
    if (fields !== null) return build(form, fields, peeled);
  }
  return null;
}

/** The one place where fields become a typed symbol: the forms' table and the type list the same fields (tested). */
function build(form: SymbolForm, fields: SymbolFields, peeled: PeeledSymbol): DocumentSymbol {
  const symbol: Record<string, unknown> = { kind: form.kind };
  for (const name of fieldsOfKind.get(form.kind) ?? []) symbol[name] = fields[name] ?? null;
  if (form.kind === "document") symbol["body"] = bodyOfSymbol(peeled.base);
  return { ...symbol, suffixes: peeled.suffixes, reissues: peeled.reissues } as unknown as DocumentSymbol;
}
