import type { DocumentSymbol } from "./document-symbol.js";
import { printSuffixes } from "./suffixes.js";
import { printForm, symbolForms } from "./symbol-forms.js";

const NOT_FIELDS = new Set(["kind", "suffixes", "reissues"]);

/**
 * The canonical text of a symbol; `parseSymbol` reads it back to the same value.
 *
 * @throws TypeError for a hand-made symbol whose fields no form of its kind has
 * @example printSymbol(parseSymbol("CRC/C/KAZ/ CO/4.")) // "CRC/C/KAZ/CO/4"
 */
export function printSymbol(symbol: DocumentSymbol): string {
  if (symbol.kind === "unknown") return symbol.text;
  if (symbol.kind === "joint") return symbol.symbols.map(printSymbol).join("-");
  const fields = fieldsOf(symbol);
  for (const form of symbolForms) {
    const base = form.kind === symbol.kind ? printForm(form, fields, symbol.suffixes) : null;
    if (base !== null) return base + printSuffixes(symbol.suffixes, symbol.reissues);
  }
  throw new TypeError(`no form of «${symbol.kind}» has the fields ${JSON.stringify(fields)}; see data/symbol-forms.json`);
}

function fieldsOf(symbol: DocumentSymbol): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(symbol)) {
    if (!NOT_FIELDS.has(name) && typeof value === "string") fields[name] = value;
  }
  return fields;
}
