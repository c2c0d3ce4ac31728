import table from "../../../data/symbol-forms.json" with { type: "json" };
import type { SymbolSuffix } from "./document-symbol.js";

const types = (table as { suffixes: string[] }).suffixes;
const byLowerCase = new Map(types.map((type) => [type.toLowerCase(), type]));
const SUFFIX = new RegExp(`^(${types.join("|")})s?(?:\\.(\\d+(?:-\\d+)?))?$`, "i");

/** A canonical symbol taken apart from the right. */
export interface PeeledSymbol {
  readonly base: string;
  readonly suffixes: readonly SymbolSuffix[];
  readonly reissues: number;
}

/**
 * Takes asterisks and the last parts `Add. Corr. Rev. Amend. Summary` off a canonical symbol.
 *
 * @example peelSuffixes("A/RES/70/1/Rev.1/Add.2*").base // "A/RES/70/1"
 */
export function peelSuffixes(canonical: string): PeeledSymbol {
  const parts = canonical.replace(/\*{1,9}$/, "").split("/");
  const reissues = canonical.length - parts.join("/").length;
  const suffixes: SymbolSuffix[] = [];
  for (let last = parseSuffix(parts.at(-1) ?? ""); last !== null; last = parseSuffix(parts.at(-1) ?? "")) {
    suffixes.unshift(last);
    parts.pop();
  }
  return { base: parts.join("/"), suffixes, reissues };
}

/**
 * One last part of a symbol; null when it is none. Only «Summary» stands without a number.
 *
 * @example parseSuffix("Adds.1-4") // { type: "Add", number: "1-4" }
 */
export function parseSuffix(part: string): SymbolSuffix | null {
  const found = SUFFIX.exec(part);
  const type = byLowerCase.get(found?.[1]?.toLowerCase() ?? "");
  if (found === null || type === undefined) return null;
  const number = found[2] ?? null;
  return (number === null) === (type === "Summary") ? { type, number } : null;
}

/** @example printSuffixes([{ type: "Add", number: "2" }], 1) // "/Add.2*" */
export function printSuffixes(suffixes: readonly SymbolSuffix[], reissues: number): string {
  const parts = suffixes.map(({ type, number }) => (number === null ? `/${type}` : `/${type}.${number}`));
  return parts.join("") + "*".repeat(reissues);
}
