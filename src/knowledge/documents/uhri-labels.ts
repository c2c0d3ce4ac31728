import table from "../../../data/uhri-labels.json" with { type: "json" };
import type { FindingAct } from "../../schema/assertion.js";
import { bodyByName, bodyOfSymbol } from "../speakers/bodies.js";

interface Labels {
  readonly bodies: Readonly<Record<string, string>>;
  readonly openings: Readonly<Record<string, readonly string[]>>;
  readonly acts: Readonly<Record<string, FindingAct | "concern-or-observation">>;
  readonly asking: readonly string[];
  readonly hyphenated: readonly string[];
  readonly behindHangingHyphen: readonly string[];
}

const labels = table as Labels;
const bodies = new Map(Object.entries(labels.bodies).map(([label, id]) => [label.toLowerCase(), id]));
const acts = new Map(Object.entries(labels.acts).map(([label, act]) => [label.toLowerCase(), act]));

const ASKING = new RegExp(`\\b(?:${labels.asking.join("|")})`, "i");
/** First halves of words that keep their hyphen. */
export const hyphenated: ReadonlySet<string> = new Set(labels.hyphenated);
/** «short- and long-term»: words behind a hyphen that joins nothing to it, for use inside a pattern. */
export const BEHIND_HANGING_HYPHEN = labels.behindHangingHyphen.join("|");

/** A label without the «- » that the export puts before it. */
export function plainLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().replace(/^- ?/, "").trim();
}

/**
 * The body that a label of the Universal Human Rights Index means, by acronym, long name or abbreviated mandate; else the body
 * whose series the symbol belongs to; null where neither tells.
 *
 * @example bodyByLabel("- SR Torture", null) // "sr-torture"
 */
export function bodyByLabel(label: string, symbol: string | null): string | null {
  const plain = plainLabel(label);
  return (
    bodies.get(plain.toLowerCase()) ??
    bodyByName(plain)?.id ??
    bodyByName(plain.replace(/(?<!\s)\s*\([^)]*\)$/, ""))?.id ??
    mandateByLabel(plain) ??
    (symbol === null ? null : bodyOfSymbol(symbol))
  );
}

/** The act of an annotation type; null for a missing or unknown one. */
export function actByLabel(label: string): FindingAct | "concern-or-observation" | null {
  return acts.get(plainLabel(label).toLowerCase()) ?? null;
}

function mandateByLabel(label: string): string | null {
  const [, opening = "", subject = ""] = /^([A-Z]{2}) (.+)$/.exec(label) ?? [];
  for (const words of labels.openings[opening] ?? []) {
    const found = bodyByName(`${words} ${subject}`)?.id;
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a text asks for something, however its sentences are built. */
export function isAskingText(text: string): boolean {
  return ASKING.test(text);
}
